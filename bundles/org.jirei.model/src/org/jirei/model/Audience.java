/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

/** Who reads what is made of a source: everybody, or those who may know who the actors are. */
public enum Audience {
    /** Everybody: actors appear under their published names, and no confidential word may appear at all. */
    PUBLIC,
    /** Those who may know: actors appear under both names, and confidential words may appear. */
    INTERNAL
}
