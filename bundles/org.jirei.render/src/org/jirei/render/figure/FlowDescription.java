/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Message;

/** Tells a sequence diagram in words for those who cannot see it: every line of the flow in order. */
public final class FlowDescription {

    private FlowDescription() {
    }

    /** Returns the story of {@code kase}, in the words of {@code labels}. */
    public static String of(Case kase, Labels labels) {
        return Flows.lines(kase).stream().map(line -> line(line, labels)).collect(Collectors.joining(" "));
    }

    private static String line(FlowLine line, Labels labels) {
        StringBuilder told = new StringBuilder(labels.number(line)).append(' ');
        if (Participants.isThere(line.getStart())) {
            told.append(labels.label(line.getStart()));
        }
        for (Message message : line.getMessages()) {
            told.append(arrow(message.getArrow())).append(names(message.getReceivers(), labels));
        }
        return told.append(": ").append(labels.text(line.getSentence())).toString();
    }

    private static String names(List<Actor> actors, Labels labels) {
        return actors.stream().filter(Participants::isThere).map(labels::label)
                .collect(Collectors.joining(labels.japanese() ? "、" : ", "));
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case PLAIN -> " → ";
            case BOTH_WAYS -> " ↔ ";
            case FAILURE -> " -× ";
            case ATTACK -> " ⇒ ";
        };
    }
}
