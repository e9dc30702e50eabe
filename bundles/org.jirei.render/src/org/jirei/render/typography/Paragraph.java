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
    private static final double BALANCE_STEP_EM = 0.5;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();

    /** What stands between two break opportunities; the width without white space at its end. */
    private record Segment(int start, int end, double width, double trailingSpace, Quality quality) {
        double advance() {
            return width + trailingSpace;
        }
    }

    Paragraph(String text) {
        this.text = PrintableText.of(text).strip();
        BreakIterator breaks = BreakIterator.getLineInstance(STRICT_JAPANESE);
        breaks.setText(this.text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            segments.add(segment(start, end));
            start = end;
        }
    }

    private Segment segment(int start, int end) {
        String piece = text.substring(start, end);
        double width = TextMeasure.em(piece.stripTrailing());
        Quality quality = PhraseBreaks.quality(text, end);
        return new Segment(start, end, width, TextMeasure.em(piece) - width, quality);
    }

    BrokenText balancedLines(double maxWidth) {
        BrokenText widest = lines(maxWidth);
        int height = widest.lines().size();
        if (height <= 1) {
            return widest;
        }
        double total = segments.stream().mapToDouble(Segment::advance).sum();
        BrokenText narrowest = widest;
        for (double width = maxWidth - BALANCE_STEP_EM; width >= total / height; width -= BALANCE_STEP_EM) {
            BrokenText broken = lines(width);
            if (broken.lines().size() > height) {
                return narrowest;
            }
            narrowest = broken.wordsWhole() || !narrowest.wordsWhole() ? broken : narrowest;
        }
        return narrowest;
    }

    BrokenText lines(double maxWidth) {
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
                int end = endOfLine(next, maxWidth);
                lines.add(text.substring(first.start(), segments.get(end - 1).end()).stripTrailing());
                wordsWhole &= segments.get(end - 1).quality() != Quality.INSIDE_WORD;
                next = end;
            }
        }
        return new BrokenText(List.copyOf(lines), wordsWhole);
    }

    /**
     * Returns the index after the last segment of the line that begins with segment {@code first}: of the breaks that
     * fit, the last of the best quality.
     */
    private int endOfLine(int first, double maxWidth) {
        int end = first;
        int best = first;
        double advance = 0;
        while (end < segments.size() && TextMeasure.fits(advance + segments.get(end).width(), maxWidth)) {
            Segment segment = segments.get(end++);
            advance += segment.advance();
            boolean better = best == first || segment.quality().compareTo(segments.get(best - 1).quality()) >= 0;
            best = better ? end : best;
        }
        return best;
    }
}
