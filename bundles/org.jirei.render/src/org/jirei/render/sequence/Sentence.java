/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BADGE_FONT;
import static org.jirei.render.sequence.SequenceMetrics.BADGE_GAP;
import static org.jirei.render.sequence.SequenceMetrics.BADGE_HEIGHT;
import static org.jirei.render.sequence.SequenceMetrics.BADGE_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.HALO_X;
import static org.jirei.render.sequence.SequenceMetrics.HALO_Y;
import static org.jirei.render.sequence.SequenceMetrics.SENTENCE_FONT;
import static org.jirei.render.sequence.SequenceMetrics.SENTENCE_LEADING;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;
import org.jirei.render.typography.TextMeasure;

/** A line's number badge with its sentence to the right, broken to a width. */
final class Sentence {

    private final Series series;
    private final TextBlock number;
    private final TextBlock text;

    Sentence(Series series, String number, String sentence, double maxWidth) {
        this.series = series;
        this.number = TextBlock.of(List.of(number), BADGE_FONT, BADGE_HEIGHT, series.number());
        double textWidth = maxWidth - badgeWidth() - BADGE_GAP;
        BrokenText lines = LineBreaker.balancedLines(sentence, textWidth, SENTENCE_FONT);
        this.text = TextBlock.of(lines.lines(), SENTENCE_FONT, SENTENCE_LEADING, Style.SENTENCE);
    }

    double width() {
        return badgeWidth() + (text.lines().isEmpty() ? 0 : BADGE_GAP + text.width());
    }

    double height() {
        return Math.max(BADGE_HEIGHT, text.height() + BADGE_HEIGHT - SENTENCE_LEADING);
    }

    private double badgeWidth() {
        return Math.max(BADGE_HEIGHT, number.width() + 2 * BADGE_PADDING);
    }

    /** Draws the white that keeps what lies below out of the sentence, closely around badge and lines. */
    List<SceneItem> halos(double x, double y, Columns columns) {
        List<SceneItem> items = new ArrayList<>();
        items.add(halo(x, y, badgeWidth(), BADGE_HEIGHT, columns));
        double lineTop = y + (BADGE_HEIGHT - SENTENCE_LEADING) / 2;
        for (String line : text.lines()) {
            double width = TextMeasure.width(line, SENTENCE_FONT);
            items.add(halo(textLeft(x), lineTop, width, SENTENCE_LEADING, columns));
            lineTop += SENTENCE_LEADING;
        }
        return items;
    }

    private static SceneItem halo(double x, double y, double width, double height, Columns columns) {
        double left = columns.clearLeft(x - HALO_X);
        double right = columns.clearRight(x + width + HALO_X);
        return new Box(left, y - HALO_Y, right - left, height + 2 * HALO_Y, 0, Style.HALO);
    }

    private double textLeft(double x) {
        return x + badgeWidth() + BADGE_GAP;
    }

    /** Draws the badge and the text with the upper left corner at {@code x}, {@code y}. */
    List<SceneItem> draw(double x, double y) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, y, badgeWidth(), BADGE_HEIGHT, series.badgeRadius(), series.badge()));
        items.addAll(number.drawAround(x + badgeWidth() / 2, y));
        double textTop = y + (BADGE_HEIGHT - SENTENCE_LEADING) / 2;
        items.addAll(text.draw(textLeft(x), textTop));
        return items;
    }
}
