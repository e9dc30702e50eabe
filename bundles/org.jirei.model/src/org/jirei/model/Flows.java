/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the flow of a case: its lines in order, and who takes part. */
public final class Flows {

    private Flows() {
    }

    /** Returns the steps and actions of a case in source order, those inside phases too; empty without a flow. */
    public static List<FlowLine> lines(Case kase) {
        List<FlowLine> lines = new ArrayList<>();
        if (kase.getFlow() == null) {
            return lines;
        }
        for (FlowItem item : kase.getFlow().getItems()) {
            if (item instanceof Phase phase) {
                lines.addAll(phase.getLines());
            } else {
                lines.add((FlowLine) item);
            }
        }
        return lines;
    }

    /** Returns the participants of a line in the order in which it names them, each once. */
    public static Set<Actor> participants(FlowLine line) {
        Set<Actor> participants = new LinkedHashSet<>();
        if (line.getStart() != null) {
            participants.add(line.getStart());
        }
        line.getMessages().forEach(message -> participants.addAll(message.getReceivers()));
        return participants;
    }

    /** Returns the participants of a whole case in order of first appearance in the flow. */
    public static Set<Actor> participants(Case kase) {
        Set<Actor> participants = new LinkedHashSet<>();
        lines(kase).forEach(line -> participants.addAll(participants(line)));
        return participants;
    }
}
