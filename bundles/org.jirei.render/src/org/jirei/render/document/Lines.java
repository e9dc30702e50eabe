/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.model.PlainText;
import org.jirei.model.Prose;
import org.jirei.model.ProsePart;
import org.jirei.model.Referable;
import org.jirei.model.ReferencePart;
import org.jirei.model.TextPart;

/** Turns prose into lines: the author's line breaks joined, references printed and known as such. */
final class Lines {

    private final Labels labels;
    private final Anchors anchors;

    Lines(Labels labels, Anchors anchors) {
        this.labels = labels;
        this.anchors = anchors;
    }

    /** A reference in prose: what it prints stands from {@code start} to {@code end} (exclusive). */
    private record Mention(Referable target, int start, int end) {
    }

    /** Returns {@code prose} as one line; empty for {@code null}. */
    Line line(Prose prose) {
        if (prose == null) {
            return Line.EMPTY;
        }
        StringBuilder written = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        for (ProsePart part : prose.getParts()) {
            int start = written.length();
            if (part instanceof ReferencePart reference) {
                written.append(Printable.characters(labels.reference(reference.getTarget())));
                mentions.add(new Mention(reference.getTarget(), start, written.length()));
            } else {
                written.append(Printable.characters(((TextPart) part).getText()));
            }
        }
        return new Line(spans(written.toString(), mentions));
    }

    private List<Span> spans(String written, List<Mention> mentions) {
        String joined = PlainText.joinLines(written);
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (Mention mention : inJoined(mentions, written, joined)) {
            spans.addAll(Addresses.split(joined.substring(end, mention.start())));
            spans.add(span(mention.target(), joined.substring(mention.start(), mention.end())));
            end = mention.end();
        }
        spans.addAll(Addresses.split(joined.substring(end)));
        return spans;
    }

    /** Joining lines changes white space only, so a mention is found again by counting the visible characters. */
    private static List<Mention> inJoined(List<Mention> mentions, String written, String joined) {
        int[] places = visible(joined);
        List<Mention> found = new ArrayList<>();
        for (Mention mention : mentions) {
            int before = visible(written.substring(0, mention.start())).length;
            int upTo = visible(written.substring(0, mention.end())).length;
            if (upTo > before) {
                found.add(new Mention(mention.target(), places[before], places[upTo - 1] + 1));
            }
        }
        return found;
    }

    private static int[] visible(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> !Character.isWhitespace(text.charAt(index))).toArray();
    }

    private Span span(Referable target, String printed) {
        return switch (target) {
            case FlowLine line when anchors.shows(line) -> new Span.LineMention(printed, anchors.of(line));
            case Case kase when anchors.shows(kase) -> caseMention(kase, printed);
            default -> new Span.Words(printed);
        };
    }

    /** Returns a mention of a case that is shown; plain words for one that is not. */
    Span caseMention(Case kase, String printed) {
        return anchors.shows(kase) && kase.getName() != null
                ? new Span.CaseMention(printed, anchors.of(kase), kase.getName())
                : new Span.Words(printed);
    }

    /** Returns an actor's printed name; empty for one that did not resolve. */
    String label(Actor actor) {
        return actor == null || actor.eIsProxy() ? "" : Printable.line(labels.label(actor));
    }

    Labels labels() {
        return labels;
    }

    Anchors anchors() {
        return anchors;
    }
}
