/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** A place on the canvas, in px. */
public record Point(double x, double y) {
}
