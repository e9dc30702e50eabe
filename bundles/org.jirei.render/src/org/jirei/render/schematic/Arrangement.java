/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

/**
 * What a search for an arrangement reckons with, in px.
 *
 * @param seed of its random choices
 * @param gapX from one outermost block to the next at its right
 * @param gapY from one row of outermost blocks to the next
 * @param innerGap gaps inside boundaries as a part of these
 */
record Arrangement(long seed, double gapX, double gapY, double innerGap) {
}
