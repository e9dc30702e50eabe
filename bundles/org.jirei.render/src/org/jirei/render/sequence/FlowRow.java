/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Phase;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.Participants;

/**
 * A line of the flow, or a part of its messages where it is cut.
 *
 * @param phase that the line is in; {@code null} outside phases
 * @param opensPhase whether its phase begins here
 * @param line that is shown; {@code null} for a phase without lines
 * @param hops the messages that are shown here
 * @param begins whether the line begins here, with its number, time and sentence
 * @param ends whether the line ends here, with its notes
 */
record FlowRow(Phase phase, boolean opensPhase, FlowLine line, List<Hop> hops, boolean begins, boolean ends) {

    /** Returns the flow of {@code kase} in source order; nothing where there is none. */
    static List<FlowRow> of(Case kase) {
        List<FlowRow> rows = new ArrayList<>();
        List<FlowItem> items = kase.getFlow() == null ? List.of() : kase.getFlow().getItems();
        for (FlowItem item : items) {
            switch (item) {
                case Phase phase -> rows.addAll(of(phase));
                case FlowLine line -> rows.add(whole(null, false, line));
                default -> throw new IllegalStateException("not an item of a flow: " + item.eClass().getName());
            }
        }
        return rows;
    }

    private static List<FlowRow> of(Phase phase) {
        if (phase.getLines().isEmpty()) {
            return List.of(new FlowRow(phase, true, null, List.of(), true, true));
        }
        return phase.getLines().stream().map(line -> whole(phase, line == phase.getLines().getFirst(), line)).toList();
    }

    private static FlowRow whole(Phase phase, boolean opensPhase, FlowLine line) {
        return new FlowRow(phase, opensPhase, line, Hop.of(line), true, true);
    }

    /** Returns the part of this row with the messages from {@code first} up to, without, {@code next}. */
    FlowRow part(int first, int next) {
        return new FlowRow(phase, opensPhase && first == 0, line, hops.subList(first, next), begins && first == 0,
                ends && next == hops.size());
    }

    boolean isWhole() {
        return begins && ends;
    }

    /** Returns whether a time is printed beside the row. */
    boolean hasTime() {
        return begins && line != null && line.getTime() != null && !line.getTime().isBlank();
    }

    /** Returns whether this row is in the same phase as {@code other}. */
    boolean sharesPhase(FlowRow other) {
        return phase != null && phase == other.phase;
    }

    Set<Actor> participants() {
        if (line == null) {
            return Set.of();
        }
        if (isWhole()) {
            return Participants.of(line);
        }
        Set<Actor> ends = new LinkedHashSet<>();
        hops.forEach(hop -> ends.addAll(List.of(hop.from(), hop.to())));
        return ends;
    }
}
