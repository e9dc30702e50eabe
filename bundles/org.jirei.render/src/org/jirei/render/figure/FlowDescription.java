/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Note;
import org.jirei.model.Phase;

/** Tells a flow in words for those who cannot see it: every line in order, arrows in words rather than as signs. */
public final class FlowDescription {

    private FlowDescription() {
    }

    /** Returns the story of {@code kase}, a line of text for each line of the flow. */
    public static String of(Case kase, Labels labels) {
        return of(Flows.lines(kase), labels);
    }

    /** Returns the story of {@code lines}, a line of text for each. */
    public static String of(List<FlowLine> lines, Labels labels) {
        return lines.stream().map(line -> of(line, labels)).collect(Collectors.joining("\n"));
    }

    /**
     * Returns one line of the flow in words, whole: its number, time, way, sentence and notes, such as
     * {@code (1) 新データセンターから旧データセンターへ（失敗）: 接続が切れた}.
     */
    public static String of(FlowLine line, Labels labels) {
        boolean japanese = labels.japanese();
        StringBuilder told = new StringBuilder(labels.number(line)).append(' ');
        String way = WayInWords.of(line, labels);
        if (line.getTime() != null && !line.getTime().isBlank()) {
            told.append(line.getTime().strip()).append(way.isEmpty() ? ": " : japanese ? "、" : ", ");
        }
        told.append(way).append(way.isEmpty() ? "" : ": ").append(labels.text(line.getSentence()));
        for (Note note : line.getNotes()) {
            endSentence(told, japanese ? "。" : ". ");
            told.append(japanese ? "補足: " : "Note: ").append(labels.text(note.getSentence()));
        }
        return told.toString();
    }

    private static void endSentence(StringBuilder told, String end) {
        boolean ended = told.charAt(told.length() - 1) == end.charAt(0);
        told.append(ended ? end.substring(1) : end);
    }

    /** Returns what a phase is announced as, {@code 段階「発生」}; its label may be {@code null}. */
    public static String of(Phase phase, Labels labels) {
        String label = phase.getLabel() == null ? "" : phase.getLabel().strip();
        if (labels.japanese()) {
            return label.isEmpty() ? "段階" : "段階「" + label + "」";
        }
        return label.isEmpty() ? "Phase" : "Phase: " + label;
    }

    /** Returns the labels of {@code actors} as a sentence lists them. */
    public static String names(Collection<Actor> actors, Labels labels) {
        List<String> names = actors.stream().map(labels::label).toList();
        if (labels.japanese() || names.size() < 2) {
            return String.join("、", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Returns what the list of all that happened is called. */
    public static String listLabel(Labels labels) {
        return labels.japanese() ? "事象と対処の経過" : "What happened and what was done";
    }
}
