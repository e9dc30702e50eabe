/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Message;

/** One arrow in the figure, from one lifeline to another or back to the same. */
public record Hop(Actor from, Actor to, Arrow arrow) {

    /** Returns whether the arrow goes back to its own sender. */
    public boolean isLoop() {
        return from == to;
    }

    /** Returns whether {@code actor} is one of its ends. */
    public boolean touches(Actor actor) {
        return from == actor || to == actor;
    }

    /**
     * Returns the arrows of a line in source order: each message goes from every receiver of the one before to every
     * receiver of its own.
     */
    public static List<Hop> of(FlowLine line) {
        List<Hop> hops = new ArrayList<>();
        Set<Actor> senders = new LinkedHashSet<>();
        if (Participants.isThere(line.getStart())) {
            senders.add(line.getStart());
        }
        for (Message message : line.getMessages()) {
            Set<Actor> receivers = new LinkedHashSet<>(message.getReceivers());
            receivers.removeIf(actor -> !Participants.isThere(actor));
            for (Actor sender : senders) {
                receivers.forEach(receiver -> hops.add(new Hop(sender, receiver, message.getArrow())));
            }
            senders = receivers;
        }
        return hops;
    }
}
