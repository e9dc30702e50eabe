/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.moving;

/** Where something moves. */
public enum Direction {
    UP, DOWN
}
