/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

/**
 * What letters of a document look like.
 *
 * @param size of the font in px
 * @param colour as {@code #rrggbb}
 */
public record Lettering(double size, boolean bold, String colour) {
}
