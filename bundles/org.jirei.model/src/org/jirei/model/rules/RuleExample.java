/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

/**
 * An example of a rule's reference page: a whole file.
 *
 * @param format how it is written: {@code jirei}, or {@code xmi} for what a Jirei text cannot hold
 * @param source the file's text
 * @param start 0-based offset of the place that the rule reports, in UTF-16 units; {@link Place#NONE} in a good example
 * @param length length of that place; {@link Place#NONE} in a good example
 */
public record RuleExample(String format, String source, int start, int length) {

    private static final String OPENING = "⟦";
    private static final String CLOSING = "⟧";

    /** Reads an example in which {@code ⟦} and {@code ⟧} stand around the place. */
    static RuleExample of(String format, String marked) {
        int start = marked.indexOf(OPENING);
        int end = marked.indexOf(CLOSING);
        return start < 0
                ? new RuleExample(format, marked, Place.NONE, Place.NONE)
                : new RuleExample(format, marked.replace(OPENING, "").replace(CLOSING, ""), start, end - start - 1);
    }
}
