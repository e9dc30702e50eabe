/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.numbers;

/**
 * A number that follows from order, to be shown in a source in which nobody types it.
 *
 * @param offset where it is shown: right behind a name, 0-based, in UTF-16 units
 * @param text the number as printed, such as (1), (対処2) or 事例３
 */
public record InlaidNumber(int offset, String text) {
}
