/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.Optional;

/** Which colours a figure has. */
public enum Theme {
    /** Light or dark as the reader's system asks for ({@code prefers-color-scheme}), in one file. */
    AUTO(Paper.LIGHT),
    LIGHT(Paper.LIGHT),
    DARK(Paper.DARK),
    /** Black and white. */
    PRINT(Paper.PRINT);

    private final Paper paper;

    Theme(Paper paper) {
        this.paper = paper;
    }

    /** Returns the paper to draw on where nobody can be asked. */
    public Paper paper() {
        return paper;
    }

    /** Returns the paper to draw on instead where the reader's system is dark; empty where that changes nothing. */
    public Optional<Paper> inTheDark() {
        return this == AUTO ? Optional.of(Paper.DARK) : Optional.empty();
    }
}
