/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jirei.render.typography.PhraseBreaks.Quality;

/** Text with its break opportunities, found once and set to any width. All widths in em. */
final class Paragraph {

    private static final ULocale STRICT_JAPANESE = new ULocale("ja@lb=strict");
    /** Making one takes longer than finding the breaks of a sentence, and none is fit for two threads. */
    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(STRICT_JAPANESE));
    private static final double BALANCE_STEP_EM = 0.5;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();

    /** What stands between two break opportunities; the width without white space at its end. */
    private record Segment(int start, int end, double width, double trailingSpace, Quality quality) {
        double advance() {
            return width + trailingSpace;
        }
    }

    /** How many lines a width gives, and whether all words stay whole. */
    private record Shape(int lines, boolean wordsWhole) {
    }

    Paragraph(String text) {
        this.text = PrintableText.of(text).strip();
        BreakIterator breaks = BREAKS.get();
        breaks.setText(this.text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            segments.add(segment(start, end));
            start = end;
        }
    }

    private Segment segment(int start, int end) {
        String piece = text.substring(start, end);
        String visible = piece.stripTrailing();
        double width = TextMeasure.em(visible);
        double trailingSpace = visible.length() == piece.length() ? 0 : TextMeasure.em(piece) - width;
        return new Segment(start, end, width, trailingSpace, PhraseBreaks.quality(text, end));
    }

    BrokenText balancedLines(double maxWidth) {
        Shape widest = shape(maxWidth);
        if (widest.lines() <= 1) {
            return lines(maxWidth);
        }
        double total = segments.stream().mapToDouble(Segment::advance).sum();
        Shape narrowest = widest;
        double narrowestWidth = maxWidth;
        for (double width = maxWidth - BALANCE_STEP_EM; width >= total / widest.lines(); width -= BALANCE_STEP_EM) {
            Shape shape = shape(width);
            if (shape.lines() > widest.lines()) {
                break;
            }
            if (shape.wordsWhole() || !narrowest.wordsWhole()) {
                narrowest = shape;
                narrowestWidth = width;
            }
        }
        return lines(narrowestWidth);
    }

    /** Returns what {@link #lines} would come to, without making the lines. */
    private Shape shape(double maxWidth) {
        int lines = 0;
        boolean wordsWhole = true;
        int next = 0;
        while (next < segments.size()) {
            Segment first = segments.get(next);
            if (!TextMeasure.fits(first.width(), maxWidth)) {
                lines += OverlongWord.lines(text.substring(first.start(), first.end()), maxWidth).size();
                wordsWhole = false;
                next++;
            } else {
                next = endOfLine(next, maxWidth, maxWidth);
                lines++;
                wordsWhole &= segments.get(next - 1).quality() != Quality.INSIDE_WORD;
            }
        }
        return new Shape(lines, wordsWhole);
    }

    BrokenText lines(double maxWidth) {
        return lines(maxWidth, maxWidth);
    }

    /** Returns lines that end at most {@code rag} em before {@code maxWidth}, where a break allows it. */
    BrokenText lines(double maxWidth, double rag) {
        List<String> lines = new ArrayList<>();
        boolean wordsWhole = true;
        int next = 0;
        while (next < segments.size()) {
            Segment first = segments.get(next);
            if (!TextMeasure.fits(first.width(), maxWidth)) {
                lines.addAll(OverlongWord.lines(text.substring(first.start(), first.end()), maxWidth));
                wordsWhole = false;
                next++;
            } else {
                int end = endOfLine(next, maxWidth, rag);
                lines.add(text.substring(first.start(), segments.get(end - 1).end()).stripTrailing());
                wordsWhole &= segments.get(end - 1).quality() != Quality.INSIDE_WORD;
                next = end;
            }
        }
        return new BrokenText(List.copyOf(lines), wordsWhole);
    }

    /**
     * Returns the index after the last segment of the line that begins with segment {@code first}: of the breaks that
     * fit and leave at most {@code rag} free, the last of the best quality; the last that fits where all leave more.
     */
    private int endOfLine(int first, double maxWidth, double rag) {
        int end = first;
        int best = first;
        boolean bestIsFull = false;
        double advance = 0;
        while (end < segments.size() && TextMeasure.fits(advance + segments.get(end).width(), maxWidth)) {
            Segment segment = segments.get(end++);
            boolean full = advance + segment.width() >= maxWidth - rag;
            advance += segment.advance();
            boolean better = best == first || full && !bestIsFull || !full
                    || segment.quality().compareTo(segments.get(best - 1).quality()) >= 0;
            best = better ? end : best;
            bestIsFull |= full;
        }
        return best;
    }
}
