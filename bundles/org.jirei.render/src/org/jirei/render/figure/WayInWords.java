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
import org.jirei.model.Labels;
import org.jirei.model.Message;

/** Says between whom a line of the flow goes: {@code 甲から乙へ、さらに丙へ（失敗）}, {@code from A to B, then to C (failed)}. */
final class WayInWords {

    private final Labels labels;
    private final boolean japanese;

    private WayInWords(Labels labels) {
        this.labels = labels;
        this.japanese = labels.japanese();
    }

    /** Returns the way of {@code line}; the place alone without a message, nothing where no name resolved. */
    static String of(FlowLine line, Labels labels) {
        return new WayInWords(labels).way(line);
    }

    private String way(FlowLine line) {
        Set<Actor> senders = Participants.isThere(line.getStart()) ? Set.of(line.getStart()) : Set.of();
        List<String> parts = new ArrayList<>();
        for (Message message : line.getMessages()) {
            Set<Actor> receivers = new LinkedHashSet<>(message.getReceivers());
            receivers.removeIf(actor -> !Participants.isThere(actor));
            if (!receivers.isEmpty()) {
                String to = receivers.equals(senders) ? itself() : names(receivers);
                Arrow arrow = message.getArrow();
                parts.add(parts.isEmpty() ? first(names(senders), to, arrow) : next(to, arrow));
                senders = receivers;
            }
        }
        return parts.isEmpty() ? names(senders) : String.join(japanese ? "、さらに" : ", then ", parts);
    }

    private String first(String from, String to, Arrow arrow) {
        if (from.isEmpty()) {
            return next(to, arrow);
        }
        if (arrow == Arrow.BOTH_WAYS) {
            return japanese ? from + "と" + to + "の間で" : "between " + from + " and " + to;
        }
        return (japanese ? from + "から" : "from " + from + " ") + next(to, arrow);
    }

    private String next(String to, Arrow arrow) {
        return switch (arrow) {
            case PLAIN -> japanese ? to + "へ" : "to " + to;
            case BOTH_WAYS -> japanese ? to + "との間で" : "both ways with " + to;
            case FAILURE -> japanese ? to + "へ（失敗）" : "to " + to + " (failed)";
            case ATTACK -> japanese ? to + "へ（攻撃）" : "to " + to + " (attack)";
        };
    }

    private String itself() {
        return japanese ? "自身" : "itself";
    }

    private String names(Set<Actor> actors) {
        return FlowDescription.names(actors, labels);
    }
}
