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
    private static final String DIVIDER = "==";

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
        out.add("skinparam ParticipantPadding 10");
        out.add("title " + TEXT.lines(script.title()));
        script.lanes().forEach(this::addLane);
        addEntries(script.entries());
        out.add("@enduml");
        return out.text();
    }

    private void addLane(Script.Lane lane) {
        switch (lane) {
            case Script.Lifeline lifeline -> out.add(head(lifeline));
            case Script.Box box -> {
                out.open("box \"" + TEXT.lines(box.label()) + "\"");
                box.lanes().forEach(this::addLane);
                out.close("end box");
            }
        }
    }

    private static String head(Script.Lifeline lifeline) {
        String label = TEXT.lines(lifeline.label());
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
            case NETWORK -> "share";
            case DEVICE -> "hard-drive";
            case SITE -> "map-marker";
        };
    }

    private void addEntries(List<Script.Entry> entries) {
        for (int at = 0; at < entries.size(); at++) {
            Script.Entry entry = entries.get(at);
            boolean phaseFollows = at + 1 == entries.size() || entries.get(at + 1) instanceof Script.PhaseStart;
            if (!(entry instanceof Script.PhaseEnd && phaseFollows)) {
                out.add(statement(entry));
            }
        }
    }

    private static String statement(Script.Entry entry) {
        return switch (entry) {
            case Script.PhaseStart phase -> DIVIDER + " " + TEXT.lines(phase.label()) + " " + DIVIDER;
            case Script.PhaseEnd end -> DIVIDER + " " + DIVIDER;
            case Script.Message message -> message(message);
            case Script.Happening happening ->
                "rnote over " + columns(happening.over()) + " : " + TEXT.caption(happening.caption());
            case Script.Remark remark -> "note over " + columns(remark.over()) + " : " + TEXT.lines(remark.lines());
        };
    }

    private static String message(Script.Message message) {
        return alias(message.from()) + " " + arrow(message.arrow()) + " " + alias(message.to())
                + message.caption().map(caption -> " : " + TEXT.caption(caption)).orElse("");
    }

    private static String arrow(Arrow arrow) {
        return switch (arrow) {
            case PLAIN -> "->";
            case BOTH_WAYS -> "<->";
            case FAILURE -> "->x";
            case ATTACK -> "-[" + ATTACK_COLOUR + ",bold]>";
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
