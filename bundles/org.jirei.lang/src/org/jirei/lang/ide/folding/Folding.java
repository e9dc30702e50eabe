/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.folding;

import org.jirei.lang.TextRegion;

/**
 * Lines of which all but the first can be folded away.
 *
 * @param kind what they are
 * @param region whole lines, the last one with its line end
 */
public record Folding(Kind kind, TextRegion region) {

    /** What can be folded. */
    public enum Kind {
        /** A survey, a case, or anything else in braces. */
        BLOCK,
        /** A comment over several lines, or several comments below each other. */
        COMMENT
    }
}
