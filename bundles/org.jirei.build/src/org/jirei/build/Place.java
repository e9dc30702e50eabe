/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

/** What a build finds where an output is to go. */
enum Place {
    /** Nothing. */
    FREE,
    /** The very content that is to be written. */
    SAME,
    /** What an earlier build wrote, untouched since. */
    OURS,
    /** A file that Jirei did not make, or that somebody edited since. */
    FOREIGN,
    /** Something that cannot be replaced: a folder, or a file or a link where a folder has to be. */
    BLOCKED
}
