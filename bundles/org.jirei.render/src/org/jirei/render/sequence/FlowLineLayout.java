/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.BADGE_HEIGHT;
import static org.jirei.render.sequence.SequenceMetrics.BLOCK_EDGE;
import static org.jirei.render.sequence.SequenceMetrics.BLOCK_INSET;
import static org.jirei.render.sequence.SequenceMetrics.BLOCK_MAX_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.BLOCK_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.NOTE_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.NOTE_INDENT;
import static org.jirei.render.sequence.SequenceMetrics.TIME_FONT;
import static org.jirei.render.sequence.SequenceMetrics.TIME_GAP;
import static org.jirei.render.sequence.SequenceMetrics.TIME_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.TIME_WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jirei.model.Labels;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.NoteBox;
import org.jirei.render.figure.PageWords;
import org.jirei.render.figure.Sentence;
import org.jirei.render.figure.Series;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.LineBreaker;

/**
 * One row of the figure: a step or an action with its time, its number and sentence, its messages and its notes, from
 * top to bottom. Without a message the sentence stands in a box on the lifeline where it happens.
 */
final class FlowLineLayout {

    private final FlowRow row;
    private final Columns columns;
    private final Labels labels;
    private final Series series;
    private final Caption caption;
    private final MessageRows messages;
    private final List<NoteBox> notes;
    private final TextBlock time;

    /** Lays out {@code row}, which has a line, between {@code columns} that have its participants' lifelines. */
    FlowLineLayout(FlowRow row, Columns columns, Labels labels) {
        this.row = row;
        this.columns = columns;
        this.labels = labels;
        this.series = Series.of(row.line());
        this.caption = caption();
        this.messages = new MessageRows(row.hops(), columns, series);
        this.notes = row.ends()
                ? row.line().getNotes().stream().map(note -> new NoteBox(labels.text(note.getSentence()))).toList()
                : List.of();
        String printed = row.hasTime() ? row.line().getTime() : null;
        this.time = TextBlock.of(LineBreaker.lines(printed, TIME_WIDTH, TIME_FONT).lines(), TIME_FONT, TIME_LEADING,
                Style.TIME);
    }

    private Caption caption() {
        List<Hop> hops = row.hops();
        if (!row.begins()) {
            return ContinuedCaption.of(hops, PageWords.continued(row.line(), labels), columns);
        }
        if (hops.isEmpty()) {
            OptionalDouble lifeline = row.participants().stream().limit(1).mapToDouble(columns::lifeline).findFirst();
            return SentenceBox.around(lifeline, sentence(BLOCK_MAX_WIDTH), series, columns);
        }
        double reach = Span.of(hops, columns).width() - 2 * BLOCK_INSET;
        return SentenceAbove.of(hops, sentence(Math.clamp(reach, BLOCK_MIN_WIDTH, BLOCK_MAX_WIDTH)), columns);
    }

    private Sentence sentence(double maxWidth) {
        return new Sentence(series, labels.number(row.line()), labels.text(row.line().getSentence()), maxWidth);
    }

    /** Returns the height of the row in px. */
    double height() {
        double notesHeight = notes.stream().mapToDouble(note -> NOTE_BEFORE + note.height()).sum();
        return Math.max(caption.height() + messages.height() + notesHeight, timeTop() + time.height());
    }

    /** Returns how far below the row's upper edge its time stands: level with its number. */
    private double timeTop() {
        return caption.numberTop() + (BADGE_HEIGHT - TIME_LEADING) / 2;
    }

    /** Draws the row with its upper edge at {@code top}. */
    List<SceneItem> draw(double top) {
        List<SceneItem> items = new ArrayList<>(caption.draw(top));
        items.addAll(messages.draw(top + caption.height()));
        double bottom = top + caption.height() + messages.height();
        for (NoteBox note : notes) {
            double x = Math.min(caption.left() + NOTE_INDENT, columns.right() - BLOCK_EDGE - note.width());
            items.addAll(note.draw(columns.besideVerticals(x, note.width()), bottom + NOTE_BEFORE));
            bottom += NOTE_BEFORE + note.height();
        }
        items.addAll(time.draw(columns.left() - TIME_GAP - TIME_WIDTH, top + timeTop()));
        return items;
    }
}
