/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

/** A standing link between two places; the label may be empty. */
record Standing(Place from, Place to, String label) {
}
