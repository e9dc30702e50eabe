/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import org.jirei.render.figure.FigureKind;

/** A part of a {@link Page}. Every writer knows all of them and nothing else. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param role what it heads
     * @param level depth on its page; the title is 1
     * @param text its words
     */
    record Heading(Role role, int level, Line text) implements Block {
    }

    /** What a heading heads. */
    enum Role {
        /** The whole page. */
        TITLE,
        /** A part with a plain name, such as 概要. */
        PART,
        /** One of the six sections; its words carry number and brackets. */
        SECTION,
        /** What concerns one category of cases. */
        CATEGORY,
        /** A stretch of the flow. */
        PHASE,
        /** A lesson, or any heading that an author put between bullets. */
        LESSON
    }

    /** Names with their values, such as 影響 and its sentence. */
    record Facts(List<Fact> facts) implements Block {
    }

    /** One name with its values, mostly one. */
    record Fact(String name, List<Line> values) {
    }

    /** Bullets in order. */
    record Bullets(List<Bullet> bullets) implements Block {
    }

    /** A bullet of level 1 or 2. */
    record Bullet(int level, Line text) {
    }

    /** A figure. {@code alternative} says what it shows, for readers who do not see it. */
    record Figure(FigureKind kind, String alternative) implements Block {
    }

    /** A remark of Jirei's own, such as what the arrows mean. */
    record Remark(Line text) implements Block {
    }

    /** Steps and actions in the order in which things happened. */
    record Steps(List<NumberedStep> steps) implements Block {
    }

    /**
     * A step or action.
     *
     * @param anchor its place in the report; empty where it has none
     * @param number as printed, such as (1) or (対処2)
     * @param action whether it is an action
     * @param time as the author wrote it; empty where there is none
     * @param route who and to whom; empty where nobody is named
     * @param sentence what happened
     * @param notes remarks on it
     */
    record NumberedStep(String anchor, String number, boolean action, Line time, Line route, Line sentence,
            List<Line> notes) {
    }

    /** Parts what belongs together from what does not. */
    record Divider() implements Block {
    }

    /** A table whose rows stand in groups. */
    record Table(String caption, List<Column> columns, List<RowGroup> groups) implements Block {
    }

    /**
     * A column of a table.
     *
     * @param title its head
     * @param width in half-width characters, in plain text; elsewhere the share of the table's width
     */
    record Column(String title, int width) {
    }

    /** Rows under a common label, each with as many cells as there are columns. */
    record RowGroup(Line label, List<List<Line>> rows) {
    }
}
