/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/** What the scanner tells apart. */
public enum TokenKind {
    /** A keyword of the language, or a word that is taken for one because it is so near. */
    KEYWORD,
    /** Brackets, arrows and other signs, spelled in the token's own text. */
    SIGN,
    ID,
    STRING,
    DATE,
    TIME,
    BULLET_MARK,
    SECOND_BULLET_MARK,
    HEADING_MARK,
    PROSE_TEXT,
    SL_COMMENT,
    ML_COMMENT,
    WS,
    /** A character that begins nothing. */
    ANY_OTHER;

    /** Returns whether tokens of this kind are invisible to the grammar. */
    public boolean hidden() {
        return this == WS || this == SL_COMMENT || this == ML_COMMENT;
    }
}
