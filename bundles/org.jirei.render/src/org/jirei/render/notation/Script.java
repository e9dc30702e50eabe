/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;

/**
 * The sequence of a case as plain records, on the way from the model to a notation. Lifelines are called by their
 * column, counted from 1. Texts are as readers see them, in lines; each notation escapes them in its own way.
 *
 * @param name of the case, as a part of a file's name; may be empty
 * @param title the case's number and title
 * @param lanes who takes part, from left to right
 * @param columns how many lifelines there are
 * @param entries what happens, from top to bottom
 */
record Script(String name, List<String> title, List<Lane> lanes, int columns, List<Entry> entries) {

    /** A lifeline, or a box around lanes. */
    sealed interface Lane {

        /** Returns the label in lines. */
        List<String> label();
    }

    record Lifeline(int column, ActorKind kind, List<String> label) implements Lane {
    }

    record Box(List<String> label, List<Lane> lanes) implements Lane {
    }

    /** One thing in the order of the flow. */
    sealed interface Entry {
    }

    record PhaseStart(List<String> label) implements Entry {
    }

    record PhaseEnd() implements Entry {
    }

    /** An arrow between two columns or back to the same; only the first one of a step or an action has a caption. */
    record Message(int from, int to, Arrow arrow, Optional<Caption> caption) implements Entry {

        /** Returns the columns from end to end. */
        Columns over() {
            return new Columns(Math.min(from, to), Math.max(from, to));
        }
    }

    /** A step or an action without an arrow: it happens in these columns. */
    record Happening(Columns over, Caption caption) implements Entry {
    }

    /** A remark on the entry before. */
    record Remark(Columns over, List<String> lines) implements Entry {
    }

    /** From one column to another on its right, or to itself. */
    record Columns(int first, int last) {
    }

    /** What stands at a step or an action; without a time or a sentence there are no lines of it. */
    record Caption(String number, List<String> time, List<String> sentence) {

        /** Returns the lines of all but the number. */
        List<String> withoutNumber() {
            return Stream.concat(time.stream(), sentence.stream()).toList();
        }
    }
}
