/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BADGE_GAP;
import static org.jirei.render.schematic.SchematicMetrics.BADGE_HEIGHT;
import static org.jirei.render.schematic.SchematicMetrics.BADGE_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_FONT;
import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_LEADING;
import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_RADIUS;
import static org.jirei.render.schematic.SchematicMetrics.NOTE_GAP;
import static org.jirei.render.schematic.SchematicMetrics.NOTE_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.NOTE_RADIUS;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.model.Note;
import org.jirei.render.figure.Series;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/** What is told of a line of the flow: its number, to the right its time, its sentence and its notes, all in a box. */
final class Callout {

    private final FlowLine line;
    private final Series series;
    private final TextBlock number;
    private final TextBlock time;
    private final TextBlock sentence;
    private final boolean wordsWhole;
    private final List<TextBlock> notes = new ArrayList<>();
    private final double textWidth;
    private final double textHeight;

    /** Makes the call-out of {@code line} at most {@code maxWidth} px wide; {@code way} may be empty. */
    Callout(FlowLine line, Labels labels, double maxWidth, String way) {
        this.line = line;
        this.series = Series.of(line);
        this.number = TextBlock.of(List.of(labels.number(line)), CALLOUT_FONT, BADGE_HEIGHT, series.number());
        double width = maxWidth - 2 * CALLOUT_PADDING - badgeWidth() - BADGE_GAP;
        String clock = line.getTime() == null || line.getTime().isBlank() ? "" : "[" + line.getTime().strip() + "]";
        this.time = block((clock + " " + way).strip(), width, Style.TIME);
        BrokenText broken = LineBreaker.balancedLines(labels.text(line.getSentence()), width, CALLOUT_FONT);
        this.sentence = TextBlock.of(broken.lines(), CALLOUT_FONT, CALLOUT_LEADING, Style.SENTENCE);
        this.wordsWhole = broken.wordsWhole();
        for (Note note : line.getNotes()) {
            String told = labels.text(note.getSentence());
            if (!told.isBlank()) {
                notes.add(block(told, width - 2 * NOTE_PADDING, Style.NOTE_LABEL));
            }
        }
        this.textWidth = widestText();
        this.textHeight = time.height() + sentence.height()
                + notes.stream().mapToDouble(note -> note.height() + NOTE_GAP).sum();
    }

    private static TextBlock block(String text, double width, Style style) {
        return TextBlock.of(LineBreaker.balancedLines(text, width, CALLOUT_FONT).lines(), CALLOUT_FONT,
                CALLOUT_LEADING, style);
    }

    FlowLine line() {
        return line;
    }

    /** Returns whether no line of the sentence ends inside a word. */
    boolean wordsWhole() {
        return wordsWhole;
    }

    private double badgeWidth() {
        return Math.max(BADGE_HEIGHT, number.width() + 2 * BADGE_PADDING);
    }

    private double widestText() {
        double widest = Math.max(time.width(), sentence.width());
        return Math.max(widest, notes.stream().mapToDouble(note -> note.width() + 2 * NOTE_PADDING).max().orElse(0));
    }

    double width() {
        return 2 * CALLOUT_PADDING + badgeWidth() + (textHeight > 0 ? BADGE_GAP + textWidth : 0);
    }

    double height() {
        return 2 * CALLOUT_PADDING + Math.max(BADGE_HEIGHT, textHeight + BADGE_HEIGHT - CALLOUT_LEADING);
    }

    /** Draws the call-out with its upper left corner at {@code x}, {@code y}, {@code width} px wide. */
    List<SceneItem> draw(double x, double y, double width) {
        List<SceneItem> items = new ArrayList<>();
        Style box = series == Series.STEP ? Style.CALLOUT_STEP : Style.CALLOUT_ACTION;
        items.add(new Box(x, y, width, height(), CALLOUT_RADIUS, box));
        double left = x + CALLOUT_PADDING;
        double top = y + CALLOUT_PADDING;
        items.add(new Box(left, top, badgeWidth(), BADGE_HEIGHT, Math.min(series.badgeRadius(), BADGE_HEIGHT / 2),
                series.badge()));
        items.addAll(number.drawAround(left + badgeWidth() / 2, top));
        double textLeft = left + badgeWidth() + BADGE_GAP;
        double textTop = top + (BADGE_HEIGHT - CALLOUT_LEADING) / 2;
        items.addAll(time.draw(textLeft, textTop));
        textTop += time.height();
        items.addAll(sentence.draw(textLeft, textTop));
        textTop += sentence.height();
        for (TextBlock note : notes) {
            textTop += NOTE_GAP;
            items.add(new Box(textLeft, textTop, textWidth, note.height(), NOTE_RADIUS, Style.NOTE));
            items.addAll(note.draw(textLeft + NOTE_PADDING, textTop));
            textTop += note.height();
        }
        return items;
    }
}
