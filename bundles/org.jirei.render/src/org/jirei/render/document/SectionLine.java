/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import org.jirei.model.Element;

/**
 * A line of the sections of a case as they are printed.
 *
 * @param role what it is
 * @param text its words, without the mark before it
 * @param source what it was printed from: a section, a heading or a bullet
 */
public record SectionLine(Role role, Line text, Element source) {

    /** What a line is. */
    public enum Role {
        /** The title of a section, with its number. */
        SECTION(""),
        /** A lesson, or any heading that an author put between bullets. */
        HEADING("■ "),
        /** A bullet of the first level. */
        BULLET("• "),
        /** A bullet of the second level. */
        INNER_BULLET("－ ");

        private final String mark;

        Role(String mark) {
            this.mark = mark;
        }

        /** Returns what is printed before the words. */
        public String mark() {
            return mark;
        }
    }
}
