/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

/** What a stretch of a source means to its reader. Each meaning with a look of its own has a colour definition. */
public enum Meaning {
    KEYWORD("org.jirei.ui.keyword", false),
    /** A name where it is given. */
    NAME("org.jirei.ui.name", true),
    /** A name where it is referred to. */
    REFERENCE("org.jirei.ui.reference", false),
    LABEL("org.jirei.ui.label", false),
    TIME("org.jirei.ui.time", false),
    COMMENT("org.jirei.ui.comment", false),
    MARK("org.jirei.ui.mark", false),
    HEADING(null, true),
    /** Sentences are what is read most: they keep the editor's own colour. */
    PROSE(null, false);

    private final String colorId;
    private final boolean bold;

    Meaning(String colorId, boolean bold) {
        this.colorId = colorId;
        this.bold = bold;
    }

    /** Returns the colour definition's id, or {@code null} for the editor's own colour. */
    public String colorId() {
        return colorId;
    }

    boolean bold() {
        return bold;
    }
}
