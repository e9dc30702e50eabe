/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.List;
import java.util.Objects;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Puts bullets one level deeper or higher. */
public final class BulletLevel {

    private BulletLevel() {
    }

    /** Returns whether a bullet's mark stands on the line of {@code offset}, so that its level can be changed. */
    public static boolean isBulletAt(String source, int offset) {
        return !marks(source, offset, 0).isEmpty();
    }

    /**
     * Returns how all bullets that begin on the lines of a selection change.
     *
     * @param file the name of the source
     * @param offset where the selection begins, 0-based
     * @param length of the selection; 0 for the caret's line
     * @param deeper whether to the second level; else to the first
     */
    public static List<TextEdit> shift(String file, String source, int offset, int length, boolean deeper) {
        return marks(source, offset, length).stream().map(mark -> edit(file, mark, deeper)).filter(Objects::nonNull)
                .toList();
    }

    private static List<ScannedToken> marks(String source, int offset, int length) {
        LineIndex lines = new LineIndex(source);
        int start = lines.start(lines.line(offset));
        int end = Math.max(lines.end(lines.line(Math.max(offset, offset + length - 1))), start);
        return JireiScanner.scan(source).stream().filter(Spot::isBullet)
                .filter(mark -> mark.start() >= start && mark.start() <= end).toList();
    }

    private static TextEdit edit(String file, ScannedToken mark, boolean deeper) {
        boolean deep = mark.kind() == TokenKind.SECOND_BULLET_MARK;
        return deep == deeper ? null
                : new TextEdit(file, mark.start(), mark.end() - mark.start(), deeper ? "--" : "-");
    }
}
