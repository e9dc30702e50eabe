/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Arrays;

/**
 * Translates between prose as an author writes it and as the model holds it: in the source a continued line is
 * indented, and a backslash keeps {@code {{} and a line's first {@code - = } ・} from being taken for signs of the
 * language. A continued line that looks like the beginning of a block, a keyword and a brace at its end, needs the
 * backslash, too: hardly anyone writes such prose, while the brace that should close the section before is often
 * forgotten.
 *
 * @param text what the model holds: escapes resolved, lines separated by one newline, without indentation
 * @param offsets for each UTF-16 unit of {@code text}, and for its end, the offset in the source stretch
 */
public record ProseSource(String text, int[] offsets) {

    private static final String LINE_SIGNS = "-=}・";

    /** Reads a stretch of source. */
    public static ProseSource decode(String source) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[source.length() + 1];
        int at = 0;
        boolean continued = false;
        while (at < source.length()) {
            if (continued) {
                at = SourceCharacters.skipBlanks(source, at);
                at = isEscapedLineSign(source, at) ? at + 1 : at;
                continued = false;
            }
            if (at >= source.length()) {
                break;
            }
            char character = source.charAt(at);
            if (SourceCharacters.isLineEnd(character)) {
                dropTrailingBlanks(text);
                offsets[text.length()] = at;
                text.append('\n');
                at += source.startsWith("\r\n", at) ? 2 : 1;
                continued = true;
            } else if (character == '\\' && isEscapedReference(source, at)) {
                at++;
                while (source.charAt(at) == '\\') {
                    offsets[text.length()] = at;
                    text.append(source.charAt(at++));
                }
                for (int brace = 0; brace < 2; brace++) {
                    offsets[text.length()] = at;
                    text.append(source.charAt(at++));
                }
            } else {
                offsets[text.length()] = at;
                text.append(character);
                at++;
            }
        }
        offsets[text.length()] = source.length();
        return new ProseSource(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** Writes {@code text} as source, continued lines indented by {@code indentation}. */
    public static String encode(String text, String indentation) {
        String[] lines = text.replaceAll("(\\\\*)\\{\\{", "$1\\\\{{").split("\n", -1);
        StringBuilder source = new StringBuilder(lines[0]);
        for (int line = 1; line < lines.length; line++) {
            String escape = endsBullet(lines[line], skipBackslashes(lines[line], 0)) ? "\\" : "";
            source.append('\n').append(indentation).append(escape).append(lines[line]);
        }
        return source.toString();
    }

    /**
     * Returns a stretch of source with its continued lines indented by {@code indentation}, blanks at line ends
     * removed.
     */
    public static String reindent(String source, String indentation) {
        String[] lines = source.split("\r\n|[\r\n]", -1);
        StringBuilder indented = new StringBuilder(lines.length == 1 ? lines[0] : stripEnd(lines[0]));
        for (int line = 1; line < lines.length; line++) {
            String words = lines[line].substring(SourceCharacters.skipBlanks(lines[line], 0));
            indented.append('\n').append(indentation).append(line == lines.length - 1 ? words : stripEnd(words));
        }
        return indented.toString();
    }

    private static String stripEnd(String line) {
        StringBuilder stripped = new StringBuilder(line);
        dropTrailingBlanks(stripped);
        return stripped.toString();
    }

    private static boolean isEscapedLineSign(String source, int at) {
        int sign = skipBackslashes(source, at);
        return sign > at && endsBullet(source, sign);
    }

    /** Returns whether a bullet ends before the line whose first visible character is at {@code first}. */
    static boolean endsBullet(String source, int first) {
        if (first >= source.length() || SourceCharacters.isLineEnd(source.charAt(first))) {
            return false;
        }
        return LINE_SIGNS.indexOf(source.charAt(first)) >= 0 || looksLikeCode(lineFrom(source, first));
    }

    private static boolean looksLikeCode(String line) {
        return line.equals("｝") || (line.endsWith("{") || line.endsWith("｛")) && !line.contains("{{")
                && Keyword.of(SourceCharacters.firstWord(line)) != null;
    }

    private static String lineFrom(String source, int first) {
        return stripEnd(source.substring(first, SourceCharacters.lineEnd(source, first)));
    }

    private static boolean isEscapedReference(String source, int at) {
        return source.startsWith("{{", skipBackslashes(source, at));
    }

    private static int skipBackslashes(String source, int at) {
        int next = at;
        while (next < source.length() && source.charAt(next) == '\\') {
            next++;
        }
        return next;
    }

    private static void dropTrailingBlanks(StringBuilder text) {
        int length = text.length();
        while (length > 0 && SourceCharacters.isBlank(text.charAt(length - 1))) {
            length--;
        }
        text.setLength(length);
    }
}
