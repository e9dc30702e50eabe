/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

/**
 * A stretch of a text.
 *
 * @param start 0-based offset in UTF-16 units
 * @param end offset after it
 */
public record Range(int start, int end) {

    /** Returns the stretch of {@code text} that this is. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
