/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.jirei.render.figure.FigureMetrics.BADGE_FONT;
import static org.jirei.render.figure.FigureMetrics.BADGE_GAP;
import static org.jirei.render.figure.FigureMetrics.BADGE_HEIGHT;
import static org.jirei.render.figure.FigureMetrics.BADGE_PADDING;
import static org.jirei.render.figure.FigureMetrics.HALO_X;
import static org.jirei.render.figure.FigureMetrics.HALO_Y;
import static org.jirei.render.figure.FigureMetrics.SENTENCE_FONT;
import static org.jirei.render.figure.FigureMetrics.SENTENCE_LEADING;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;
import org.jirei.render.typography.TextMeasure;

/** A line's number badge with its sentence to the right, broken to a width. */
public final class Sentence {

    private final Series series;
    private final TextBlock number;
    private final TextBlock text;

    /** Breaks {@code sentence} so that it is at most {@code maxWidth} px wide together with the badge. */
    public Sentence(Series series, String number, String sentence, double maxWidth) {
        this.series = series;
        this.number = TextBlock.of(List.of(number), BADGE_FONT, BADGE_HEIGHT, series.number());
        double textWidth = maxWidth - badgeWidth() - BADGE_GAP;
        BrokenText lines = LineBreaker.balancedLines(sentence, textWidth, SENTENCE_FONT);
        this.text = TextBlock.of(lines.lines(), SENTENCE_FONT, SENTENCE_LEADING, Style.SENTENCE);
    }

    /** Returns the width of badge and text in px. */
    public double width() {
        return badgeWidth() + (text.lines().isEmpty() ? 0 : BADGE_GAP + text.width());
    }

    /** Returns the height of badge and text in px. */
    public double height() {
        return Math.max(BADGE_HEIGHT, text.height() + BADGE_HEIGHT - SENTENCE_LEADING);
    }

    private double badgeWidth() {
        return Math.max(BADGE_HEIGHT, number.width() + 2 * BADGE_PADDING);
    }

    /** Returns the white that keeps what lies below out of the sentence: closely around badge and lines. */
    public List<Box> halos(double x, double y) {
        List<Box> halos = new ArrayList<>();
        halos.add(halo(x, y, badgeWidth(), BADGE_HEIGHT));
        double lineTop = y + (BADGE_HEIGHT - SENTENCE_LEADING) / 2;
        for (String line : text.lines()) {
            double width = TextMeasure.width(line, SENTENCE_FONT);
            halos.add(halo(textLeft(x), lineTop, width, SENTENCE_LEADING));
            lineTop += SENTENCE_LEADING;
        }
        return halos;
    }

    private static Box halo(double x, double y, double width, double height) {
        return new Box(x - HALO_X, y - HALO_Y, width + 2 * HALO_X, height + 2 * HALO_Y, 0, Style.HALO);
    }

    private double textLeft(double x) {
        return x + badgeWidth() + BADGE_GAP;
    }

    /** Draws the badge and the text with the upper left corner at {@code x}, {@code y}. */
    public List<SceneItem> draw(double x, double y) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, y, badgeWidth(), BADGE_HEIGHT, series.badgeRadius(), series.badge()));
        items.addAll(number.drawAround(x + badgeWidth() / 2, y));
        double textTop = y + (BADGE_HEIGHT - SENTENCE_LEADING) / 2;
        items.addAll(text.draw(textLeft(x), textTop));
        return items;
    }
}
