/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.List;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;

/**
 * Writes a script for PlantUML (plantuml.com, "Sequence Diagram"). Boundaries are boxes in boxes, which its layout
 * "teoz" can draw; kinds are shown by the icons that it has built in.
 */
final class PlantUmlWriter {

    private static final NotationText TEXT = new PlantUmlText();
    private static final String ATTACK_COLOUR = "#C00000";
    /** Tells an attack where colours do not. */
    private static final String BOLT = "<&bolt>";
    private static final String DIVIDER = "==";
    /** PlantUML takes a longer line for an error where it holds an arrow; notes may be longer. */
    private static final int LONGEST_ARROW = 2000;

    private final Script script;
    private final SourceLines out = new SourceLines();

    private PlantUmlWriter(Script script) {
        this.script = script;
    }

    /** Returns the diagram, from {@code @startuml} to {@code @enduml}. */
    static String write(Script script) {
        return new PlantUmlWriter(script).write();
    }

    private String write() {
        out.add("@startuml " + script.name());
        out.add("!pragma teoz true");
        out.add("skinparam BoxPadding 10");
        out.add("title " + TEXT.label(script.title()));
        script.lanes().forEach(this::addLane);
        addEntries(script.entries());
        out.add("@enduml");
        return out.text();
    }

    private void addLane(Script.Lane lane) {
        switch (lane) {
            case Script.Lifeline lifeline -> out.add(head(lifeline));
            case Script.Box box -> {
                out.open("box \"" + TEXT.label(box.label()) + "\"");
                box.lanes().forEach(this::addLane);
                out.close("end box");
            }
        }
    }

    private static String head(Script.Lifeline lifeline) {
        String label = TEXT.label(lifeline.label());
        String alias = " as " + alias(lifeline.column());
        return switch (lifeline.kind()) {
            case PERSON -> "actor \"" + label + "\"" + alias;
            case ATTACKER -> "actor \"" + label + "\"" + alias + " " + ATTACK_COLOUR;
            case ORGANIZATION, TEAM, SYSTEM, NETWORK, DEVICE, SITE ->
                "participant \"<&" + icon(lifeline.kind()) + ">\\n" + label + "\"" + alias;
        };
    }

    /** Returns the name of an icon of Open Iconic, as PlantUML lists them ({@code listopeniconic}). */
    private static String icon(ActorKind kind) {
        return switch (kind) {
            case ORGANIZATION -> "briefcase";
            case TEAM -> "people";
            case PERSON, ATTACKER -> "person";
            case SYSTEM -> "monitor";
            case NETWORK -> "globe";
            case DEVICE -> "hard-drive";
            case SITE -> "map-marker";
        };
    }

    private void addEntries(List<Script.Entry> entries) {
        for (int at = 0; at < entries.size(); at++) {
            Script.Entry entry = entries.get(at);
            boolean phaseFollows = at + 1 == entries.size() || entries.get(at + 1) instanceof Script.PhaseStart;
            if (!(entry instanceof Script.PhaseEnd && phaseFollows)) {
                add(entry);
            }
        }
    }

    private void add(Script.Entry entry) {
        switch (entry) {
            case Script.PhaseStart phase -> out.add(DIVIDER + " " + TEXT.label(phase.label()) + " " + DIVIDER);
            case Script.PhaseEnd end -> out.add(DIVIDER + " " + DIVIDER);
            case Script.Message message -> addMessage(message);
            case Script.Happening happening -> addNote("rnote", happening.over(), TEXT.caption(happening.caption()));
            case Script.Remark remark -> addNote("note", remark.over(), TEXT.label(remark.lines()));
        }
    }

    private void addMessage(Script.Message message) {
        String arrow = alias(message.from()) + " " + arrow(message.arrow()) + " " + alias(message.to());
        String mark = message.arrow() == Arrow.ATTACK ? BOLT + " " : "";
        if (message.caption().isEmpty()) {
            out.add(mark.isEmpty() ? arrow : arrow + " : " + mark);
        } else {
            addMessage(arrow + " : " + mark, message, message.caption().get());
        }
    }

    private void addMessage(String arrow, Script.Message message, Script.Caption caption) {
        String whole = arrow + TEXT.caption(caption);
        if (whole.length() <= LONGEST_ARROW) {
            out.add(whole);
        } else {
            out.add(arrow + TEXT.number(caption.number()));
            addNote("rnote", message.over(), TEXT.lines(caption.withoutNumber()));
        }
    }

    private void addNote(String shape, Script.Columns over, String text) {
        out.add(shape + " over " + columns(over) + " : " + text);
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case PLAIN -> "->";
            case BOTH_WAYS -> "<->";
            case FAILURE -> "->x";
            case ATTACK -> "-[" + ATTACK_COLOUR + "]>";
        };
    }

    private static String columns(Script.Columns columns) {
        return columns.first() == columns.last() ? alias(columns.first())
                : alias(columns.first()) + ", " + alias(columns.last());
    }

    private static String alias(int column) {
        return "p" + column;
    }
}
