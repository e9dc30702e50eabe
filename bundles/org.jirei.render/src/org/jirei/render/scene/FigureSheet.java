/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/**
 * A sheet that a figure is laid out on, or the part of a page that is free for one. Lengths are in px.
 *
 * @param margin what is left white at each edge
 * @param titled whether the figure says above itself what it is
 */
public record FigureSheet(double width, double height, double margin, boolean titled) {
}
