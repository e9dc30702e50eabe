/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;

/**
 * Writes a script for Mermaid (mermaid.js.org, "Sequence diagrams"). Its boxes cannot stand in one another: the
 * outermost boundary is the box, those inside it stand before the labels of their lifelines.
 */
final class MermaidWriter {

    private static final NotationText TEXT = new MermaidText();
    private static final String INNER_BOUNDARY = " ›";
    /** Seen on white and on black. */
    private static final String PHASE_COLOUR = "rgba(128, 128, 128, 0.1)";
    private static final String ATTACK_COLOUR = "rgba(255, 0, 0, 0.15)";
    private static final String END = "end";

    private final Script script;
    private final SourceLines out = new SourceLines();

    private MermaidWriter(Script script) {
        this.script = script;
    }

    /** Returns the diagram. */
    static String write(Script script) {
        return new MermaidWriter(script).write();
    }

    private String write() {
        out.open("sequenceDiagram");
        out.add("accTitle: " + TEXT.escape(String.join(" ", script.title())));
        script.lanes().forEach(this::addLane);
        script.entries().forEach(this::addEntry);
        return out.text();
    }

    private void addLane(Script.Lane lane) {
        switch (lane) {
            case Script.Lifeline lifeline -> addLifelines(lifeline, List.of());
            case Script.Box box -> {
                out.open("box transparent " + TEXT.label(box.label()));
                box.lanes().forEach(inner -> addLifelines(inner, List.of()));
                out.close(END);
            }
        }
    }

    private void addLifelines(Script.Lane lane, List<String> boundaries) {
        List<String> label = Stream.concat(boundaries.stream(), lane.label().stream()).toList();
        switch (lane) {
            case Script.Lifeline lifeline -> out.add((isHuman(lifeline.kind()) ? "actor " : "participant ")
                    + alias(lifeline.column()) + " as " + TEXT.label(label));
            case Script.Box box -> box.lanes().forEach(inner ->
                    addLifelines(inner, inner.label().equals(box.label()) ? boundaries : around(label)));
        }
    }

    private static List<String> around(List<String> label) {
        List<String> marked = new ArrayList<>(label);
        marked.add((marked.isEmpty() ? "" : marked.removeLast()) + INNER_BOUNDARY);
        return marked;
    }

    private static boolean isHuman(ActorKind kind) {
        return kind == ActorKind.PERSON || kind == ActorKind.ATTACKER;
    }

    private void addEntry(Script.Entry entry) {
        switch (entry) {
            case Script.PhaseStart phase -> {
                out.open("rect " + PHASE_COLOUR);
                addNote(new Script.Columns(1, script.columns()), TEXT.label(phase.label()));
            }
            case Script.PhaseEnd end -> out.close(END);
            case Script.Message message when message.arrow() == Arrow.ATTACK -> {
                out.open("rect " + ATTACK_COLOUR);
                addMessage(message);
                out.close(END);
            }
            case Script.Message message -> addMessage(message);
            case Script.Happening happening -> addNote(happening.over(), TEXT.caption(happening.caption()));
            case Script.Remark remark -> addNote(remark.over(), TEXT.label(remark.lines()));
        }
    }

    private void addMessage(Script.Message message) {
        out.add(alias(message.from()) + arrow(message.arrow()) + alias(message.to()) + ": "
                + message.caption().map(TEXT::caption).orElse(""));
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case PLAIN, ATTACK -> "->>";
            case BOTH_WAYS -> "<<->>";
            case FAILURE -> "-x";
        };
    }

    private void addNote(Script.Columns over, String text) {
        String columns = over.first() == over.last() ? alias(over.first())
                : alias(over.first()) + "," + alias(over.last());
        out.add("Note over " + columns + ": " + text);
    }

    private static String alias(int column) {
        return "p" + column;
    }
}
