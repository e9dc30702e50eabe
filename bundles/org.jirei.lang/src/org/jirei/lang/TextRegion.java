/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

/**
 * A stretch of a source.
 *
 * @param offset 0-based, in UTF-16 units
 * @param length in UTF-16 units; 0 for a place between characters
 */
public record TextRegion(int offset, int length) {

    /** Returns the offset behind the last character. */
    public int end() {
        return offset + length;
    }

    /** Returns whether {@code position}, or the end of the stretch, lies inside. */
    public boolean contains(int position) {
        return offset <= position && position <= end();
    }
}
