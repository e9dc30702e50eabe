/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.edit;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a source and what is to stand there instead. All edits of one change speak of the sources as they were
 * before any of them.
 *
 * @param file the name of the source
 * @param offset 0-based, in UTF-16 units
 * @param length in UTF-16 units; 0 puts something in
 * @param text what comes in its place; empty takes the stretch away
 */
public record TextEdit(String file, int offset, int length, String text) {

    /** Returns the offset behind the last character that is replaced. */
    public int end() {
        return offset + length;
    }

    /**
     * Returns {@code source} after {@code edits}, which all speak of it and do not overlap. Of several at one place the
     * first given comes first.
     */
    public static String apply(String source, List<TextEdit> edits) {
        StringBuilder changed = new StringBuilder(source.length());
        int done = 0;
        for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
            changed.append(source, done, edit.offset).append(edit.text);
            done = edit.end();
        }
        return changed.append(source, done, source.length()).toString();
    }
}
