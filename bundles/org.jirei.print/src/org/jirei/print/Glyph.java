/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Path2D;

/**
 * How a face draws one character.
 *
 * @param face the face
 * @param character as a code point
 * @param advance how far the next character is, in em
 * @param outline in em, y up, from the glyph's origin on the baseline; not to be changed
 */
record Glyph(FontFace face, int character, double advance, Path2D outline) {
}
