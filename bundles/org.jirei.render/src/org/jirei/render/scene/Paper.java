/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** What a figure is drawn on. */
public enum Paper {
    LIGHT,
    DARK,
    /** Paper from a printer that has no colours. */
    PRINT
}
