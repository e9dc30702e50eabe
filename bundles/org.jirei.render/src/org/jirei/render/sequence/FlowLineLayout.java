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
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_X;
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_Y;
import static org.jirei.render.sequence.SequenceMetrics.BOX_RADIUS;
import static org.jirei.render.sequence.SequenceMetrics.NOTE_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.NOTE_INDENT;
import static org.jirei.render.sequence.SequenceMetrics.TIME_FONT;
import static org.jirei.render.sequence.SequenceMetrics.TIME_GAP;
import static org.jirei.render.sequence.SequenceMetrics.TIME_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.TIME_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.model.Note;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.NoteBox;
import org.jirei.render.figure.Participants;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.Sentence;
import org.jirei.render.figure.Series;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/**
 * One row of the figure: a step or an action with its time, its number and sentence, its messages and its notes, from
 * top to bottom. Without a message the sentence stands in a box on the lifeline where it happens.
 */
final class FlowLineLayout {

    private final FlowLine line;
    private final Columns columns;
    private final Labels labels;
    private final Series series;
    private final List<Hop> hops;
    private final List<SceneItem> items = new ArrayList<>();
    private double sentenceLeft;
    private double bottom;

    FlowLineLayout(FlowLine line, Columns columns, Labels labels) {
        this.line = line;
        this.columns = columns;
        this.labels = labels;
        this.series = Series.of(line);
        this.hops = Hop.of(line);
    }

    /** Returns the row with its upper edge at {@code top}. */
    SceneItem draw(SceneIds ids, double top) {
        bottom = top;
        if (hops.isEmpty()) {
            placeBox(top);
        } else {
            placeSentence(top);
            placeMessages();
        }
        placeNotes();
        placeTime(top);
        return new Group(ids.line(line), items);
    }

    /** Returns the lower edge of the row that was drawn. */
    double bottom() {
        return bottom;
    }

    private void placeBox(double top) {
        Sentence sentence = sentence(BLOCK_MAX_WIDTH);
        double width = sentence.width() + 2 * BOX_PADDING_X;
        double height = sentence.height() + 2 * BOX_PADDING_Y;
        double middle = Participants.of(line).stream().findFirst().map(columns::lifeline)
                .orElse((columns.left() + columns.right()) / 2);
        double x = clamp(middle - width / 2, columns.left() + BLOCK_EDGE, columns.right() - BLOCK_EDGE - width);
        sentenceLeft = x + BOX_PADDING_X;
        items.add(new Box(x, top, width, height, BOX_RADIUS, series.box()));
        items.addAll(sentence.draw(sentenceLeft, top + BOX_PADDING_Y));
        bottom = top + height;
    }

    private void placeSentence(double top) {
        Span first = Span.of(hops.subList(0, 1), columns);
        Span all = Span.of(hops, columns);
        Sentence sentence = sentence(clamp(all.width() - 2 * BLOCK_INSET, BLOCK_MIN_WIDTH, BLOCK_MAX_WIDTH));
        double width = sentence.width();
        double x = first.middle() - width / 2;
        if (width + 2 * BLOCK_INSET <= all.width()) {
            x = clamp(x, all.left() + BLOCK_INSET, all.right() - BLOCK_INSET - width);
        }
        sentenceLeft = Math.floor(clamp(x, columns.left() + BLOCK_EDGE, columns.right() - BLOCK_EDGE - width));
        sentence.halos(sentenceLeft, top).forEach(halo -> items.add(columns.cleared(halo)));
        items.addAll(sentence.draw(sentenceLeft, top));
        bottom = top + sentence.height();
    }

    private Sentence sentence(double maxWidth) {
        return new Sentence(series, labels.number(line), labels.text(line.getSentence()), maxWidth);
    }

    private void placeMessages() {
        MessageRows rows = new MessageRows(hops, columns, series, bottom);
        items.addAll(rows.draw());
        bottom = rows.bottom();
    }

    private void placeNotes() {
        for (Note note : line.getNotes()) {
            NoteBox box = new NoteBox(labels.text(note.getSentence()));
            double x = Math.min(sentenceLeft + NOTE_INDENT, columns.right() - BLOCK_EDGE - box.width());
            double y = bottom + NOTE_BEFORE;
            items.addAll(box.draw(x, y));
            bottom = y + box.height();
        }
    }

    private void placeTime(double top) {
        BrokenText lines = LineBreaker.lines(line.getTime(), TIME_WIDTH, TIME_FONT);
        TextBlock time = TextBlock.of(lines.lines(), TIME_FONT, TIME_LEADING, Style.TIME);
        double boxPadding = hops.isEmpty() ? BOX_PADDING_Y : 0;
        double timeTop = top + boxPadding + (BADGE_HEIGHT - TIME_LEADING) / 2;
        items.addAll(time.draw(columns.left() - TIME_GAP - TIME_WIDTH, timeTop));
        bottom = Math.max(bottom, timeTop + time.height());
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
