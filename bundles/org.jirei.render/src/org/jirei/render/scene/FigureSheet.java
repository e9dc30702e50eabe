/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/**
 * A sheet that a figure is laid out on, or the part of a page that is free for one. Lengths are in px.
 *
 * @param margin what is left white at each edge
 * @param titled whether it is a whole sheet on which the figure says above itself what it is; on a part of a page
 *     figures are no higher than they need to be
 */
public record FigureSheet(double width, double height, double margin, boolean titled) {
}
