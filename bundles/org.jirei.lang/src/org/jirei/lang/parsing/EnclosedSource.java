/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Arrays;

/**
 * Translates between a label or a time as an author writes it and as the model holds it: a label stands in quotation
 * marks, in which a backslash comes before a backslash or a quotation mark; a time stands in square brackets.
 *
 * @param text what the model holds
 * @param offsets for each UTF-16 unit of {@code text}, and for its end, the offset in the source stretch
 * @param closed whether the closing mark is there
 */
public record EnclosedSource(String text, int[] offsets, boolean closed) {

    /** Reads a stretch of source that begins with its opening mark. */
    public static EnclosedSource decode(String source) {
        char opening = source.charAt(0);
        return opening == '[' || Lookalikes.opensTime(opening) ? decodeTime(source) : decodeLabel(source);
    }

    private static EnclosedSource decodeTime(String source) {
        char last = source.charAt(source.length() - 1);
        boolean closed = source.length() > 1 && (last == ']' || Lookalikes.closesTime(source.charAt(0), last));
        int end = closed ? source.length() - 1 : source.length();
        int start = 1;
        while (start < end && SourceCharacters.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && SourceCharacters.isBlank(source.charAt(end - 1))) {
            end--;
        }
        int[] offsets = new int[end - start + 1];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = start + i;
        }
        return new EnclosedSource(source.substring(start, end), offsets, closed);
    }

    private static EnclosedSource decodeLabel(String source) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[source.length()];
        boolean closed = false;
        int at = 1;
        while (at < source.length()) {
            closed = at == source.length() - 1 && Lookalikes.closesLabel(source.charAt(0), source.charAt(at));
            if (closed) {
                break;
            }
            boolean escaped = source.charAt(at) == '\\' && at + 1 < source.length()
                    && "\\\"".indexOf(source.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            offsets[text.length()] = at;
            text.append(source.charAt(at++));
        }
        offsets[text.length()] = at;
        return new EnclosedSource(text.toString(), Arrays.copyOf(offsets, text.length() + 1), closed);
    }

    /** Writes {@code text} as a label. */
    public static String encodeLabel(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
