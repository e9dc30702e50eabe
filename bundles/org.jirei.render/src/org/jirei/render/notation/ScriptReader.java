/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Case;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Note;
import org.jirei.model.Phase;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.Participants;
import org.jirei.render.sequence.ParticipantTree;
import org.jirei.render.typography.LineBreaker;
import org.jirei.render.typography.PrintableText;
import org.jirei.render.typography.TextMeasure;

/** Reads the flow of a case as Jirei's own figure shows it: the same lifelines in the same order, the same messages. */
final class ScriptReader {

    /** The tools make room for whatever a line holds; broken to these widths, in em, pictures stay legible. */
    private static final double TITLE_WIDTH = 40;
    private static final double LABEL_WIDTH = 11;
    private static final double TIME_WIDTH = 16;
    private static final double SENTENCE_WIDTH = 16;
    /** Of a sentence whose arrow passes other lifelines. */
    private static final double LONG_ARROW_SENTENCE_WIDTH = 26;
    private static final double EM = 1;

    private final Case kase;
    private final Labels labels;
    private final List<String> texts = new ArrayList<>();
    private final Map<Actor, Integer> columns = new HashMap<>();
    private final List<Script.Entry> entries = new ArrayList<>();

    ScriptReader(Case kase, Labels labels) {
        this.kase = kase;
        this.labels = labels;
    }

    /** Returns the case's number and title on one line. */
    String title() {
        return PrintableText.of(labels.title(kase)).strip();
    }

    /** Returns what was read. */
    Script script() {
        String name = fileWord();
        texts.add(name);
        List<String> title = lines(title(), TITLE_WIDTH);
        List<Script.Lane> lanes = lanes(ParticipantTree.of(Flows.lines(kase)));
        if (lanes.isEmpty()) {
            lanes.add(nobody());
        }
        readFlow();
        return new Script(name, title, lanes, columnCount(), List.copyOf(entries));
    }

    private int columnCount() {
        return Math.max(columns.size(), 1);
    }

    /** Returns every text of the script that was read, unbroken. */
    List<String> texts() {
        return texts;
    }

    /** A tool may name the picture's file after the case; what is not in a name could lead into another folder. */
    private String fileWord() {
        StringBuilder word = new StringBuilder();
        PrintableText.of(kase.getName()).codePoints()
                .map(codePoint -> Character.isLetterOrDigit(codePoint) ? codePoint : '_')
                .forEach(word::appendCodePoint);
        return word.toString();
    }

    private List<Script.Lane> lanes(List<ParticipantTree.Lane> tree) {
        List<Script.Lane> lanes = new ArrayList<>();
        for (ParticipantTree.Lane lane : tree) {
            List<String> label = lines(labels.label(lane.actor()), LABEL_WIDTH);
            lanes.add(switch (lane) {
                case ParticipantTree.LifelineLane lifeline -> lifeline(lifeline.actor(), label);
                case ParticipantTree.BoundaryLane boundary -> new Script.Box(label, lanes(boundary.lanes()));
            });
        }
        return lanes;
    }

    private Script.Lifeline lifeline(Actor actor, List<String> label) {
        columns.put(actor, columns.size() + 1);
        return new Script.Lifeline(columns.size(), actor.getKind(), label);
    }

    /** Without any lifeline there is nothing that the tools could draw, or hang a note on. */
    private Script.Lifeline nobody() {
        return new Script.Lifeline(1, ActorKind.ORGANIZATION, List.of());
    }

    private void readFlow() {
        if (kase.getFlow() == null) {
            return;
        }
        for (FlowItem item : kase.getFlow().getItems()) {
            switch (item) {
                case Phase phase -> readPhase(phase);
                case FlowLine line -> readLine(line);
                default -> throw new IllegalStateException("not an item of a flow: " + item.eClass().getName());
            }
        }
    }

    private void readPhase(Phase phase) {
        entries.add(new Script.PhaseStart(lines(phase.getLabel(), LONG_ARROW_SENTENCE_WIDTH)));
        phase.getLines().forEach(this::readLine);
        entries.add(new Script.PhaseEnd());
    }

    private void readLine(FlowLine line) {
        List<Hop> hops = Hop.of(line);
        Script.Columns over = hops.isEmpty() ? columns(line) : columns(hops.getFirst());
        boolean longArrow = over.last() - over.first() > 1;
        Script.Caption caption = caption(line, longArrow ? LONG_ARROW_SENTENCE_WIDTH : SENTENCE_WIDTH);
        if (hops.isEmpty()) {
            entries.add(new Script.Happening(over, caption));
        }
        for (Hop hop : hops) {
            entries.add(new Script.Message(columns.get(hop.from()), columns.get(hop.to()), hop.arrow(),
                    hop == hops.getFirst() ? Optional.of(caption) : Optional.empty()));
        }
        for (Note note : line.getNotes()) {
            entries.add(new Script.Remark(over, lines(labels.text(note.getSentence()), SENTENCE_WIDTH)));
        }
    }

    /** A line of which nobody's name resolved happens to all. */
    private Script.Columns columns(FlowLine line) {
        Set<Actor> participants = Participants.of(line);
        if (participants.isEmpty()) {
            return new Script.Columns(1, columnCount());
        }
        int column = columns.get(participants.iterator().next());
        return new Script.Columns(column, column);
    }

    private Script.Columns columns(Hop hop) {
        int from = columns.get(hop.from());
        int to = columns.get(hop.to());
        return new Script.Columns(Math.min(from, to), Math.max(from, to));
    }

    private Script.Caption caption(FlowLine line, double width) {
        String number = labels.number(line);
        texts.add(number);
        return new Script.Caption(number, lines(line.getTime(), TIME_WIDTH),
                lines(labels.text(line.getSentence()), width - TextMeasure.width(number, EM)));
    }

    private List<String> lines(String text, double width) {
        texts.add(PrintableText.of(text));
        return LineBreaker.balancedLines(text, width, EM).lines();
    }
}
