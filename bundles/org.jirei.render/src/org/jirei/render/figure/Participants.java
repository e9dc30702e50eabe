/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;

/** Reads who takes part, passing over names that did not resolve. */
public final class Participants {

    private Participants() {
    }

    /** Returns the participants of {@code lines} in order of first appearance. */
    public static Set<Actor> of(List<FlowLine> lines) {
        Set<Actor> participants = new LinkedHashSet<>();
        lines.forEach(line -> participants.addAll(of(line)));
        return participants;
    }

    /** Returns the participants of one line in the order in which it names them. */
    public static Set<Actor> of(FlowLine line) {
        Set<Actor> participants = new LinkedHashSet<>(Flows.participants(line));
        participants.removeIf(actor -> !isThere(actor));
        return participants;
    }

    /** Returns whether a name resolved. */
    public static boolean isThere(Actor actor) {
        return actor != null && !actor.eIsProxy();
    }
}
