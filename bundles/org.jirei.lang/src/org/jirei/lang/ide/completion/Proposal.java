/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.List;
import org.jirei.lang.ide.templates.Snippet;

/**
 * Something that may be meant at a place of a source.
 *
 * @param kind what it is
 * @param label what an author chooses by
 * @param detail what stands beside the label in a quieter colour; may be empty
 * @param info more to read about it, lines separated by LF; may be empty
 * @param offset where the stretch begins that it replaces, 0-based
 * @param length of that stretch, up to or beyond the caret
 * @param snippet what comes in its place
 * @param goesOn whether something must follow that can be proposed as well
 * @param keys what an author may type to find it, the most telling first
 */
public record Proposal(ProposalKind kind, String label, String detail, String info, int offset, int length,
        Snippet snippet, boolean goesOn, List<String> keys) {

    /** Makes a proposal; later changes to {@code keys} do not reach it. */
    public Proposal {
        keys = List.copyOf(keys);
    }

    /** Returns whether it still may be meant where {@code typed} is what has been written of it so far. */
    public boolean fits(String typed) {
        return rank(typed) != Likeness.NONE;
    }

    /** Returns how near it is to what has been written so far. */
    Likeness rank(String typed) {
        return Likeness.of(typed, keys);
    }
}
