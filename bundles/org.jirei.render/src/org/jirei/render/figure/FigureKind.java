/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.Locale;

/** The figures that a flow can be drawn as, in the order in which a case shows them. */
public enum FigureKind {
    /** Who and what is where, with what happened and what was done beside it. */
    SCHEMATIC,
    /** Who did what to whom, from top to bottom as time goes. */
    SEQUENCE;

    /** Returns the word for it in names of files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
