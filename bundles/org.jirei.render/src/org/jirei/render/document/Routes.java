/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Message;

/** Tells in one line who takes part in a step or action: {@code 利用者 →× システム}. */
final class Routes {

    private final Lines lines;
    private final FixedWords words;

    Routes(Lines lines, FixedWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** Returns the participants of {@code line}; those that did not resolve print nothing. */
    Line route(FlowLine line) {
        List<Span> spans = new ArrayList<>();
        addParticipants(spans, lines.label(line.getStart()));
        for (Message message : line.getMessages()) {
            String receivers = receivers(message);
            if (!receivers.isEmpty()) {
                spans.add(new Span.Words(" "));
                spans.add(sign(message.getArrow()));
                spans.add(new Span.Words(" "));
                addParticipants(spans, receivers);
            }
        }
        return new Line(spans);
    }

    private String receivers(Message message) {
        return String.join(words.and(),
                message.getReceivers().stream().map(lines::label).filter(label -> !label.isEmpty()).toList());
    }

    private static void addParticipants(List<Span> spans, String labels) {
        if (!labels.isEmpty()) {
            spans.add(new Span.Words(labels));
        }
    }

    /** Returns what the unusual signs among {@code flow} mean; empty where all arrows are usual ones. */
    Line legend(List<FlowLine> flow) {
        Set<Arrow> arrows = EnumSet.noneOf(Arrow.class);
        flow.forEach(line -> line.getMessages().forEach(message -> arrows.add(message.getArrow())));
        List<String> meanings = arrows.stream().map(this::sign).filter(sign -> !sign.spoken().isEmpty())
                .map(sign -> words.meaning(sign.text(), sign.spoken())).toList();
        return meanings.isEmpty() ? Line.EMPTY : Line.of(words.legend(meanings));
    }

    private Span.Sign sign(Arrow arrow) {
        return switch (arrow) {
            case PLAIN -> new Span.Sign("→", "");
            case BOTH_WAYS -> new Span.Sign("↔", "");
            case FAILURE -> new Span.Sign("→×", words.failure());
            case ATTACK -> new Span.Sign("⇒", words.attack());
        };
    }
}
