/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

/** Draws something at a place of a page. */
interface Painter {

    void paint(Pen pen, double x, double top);
}
