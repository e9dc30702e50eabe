/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jirei.render.document.Line;
import org.jirei.render.document.Span;
import org.jirei.render.scene.Extent;

/**
 * Sets a line of prose in as many lines of a column as it takes, broken as in the figures. Letters stand as far from
 * each other as their fonts have it; only a line that would be wider than the column is narrowed.
 */
final class LineSetting {

    private final Wording words;
    private final List<Part> parts = new ArrayList<>();
    private final TextStyle style;
    private final double width;

    /**
     * A stretch of the prose that is drawn alike and belongs to one element.
     *
     * @param around the element that it is in where it leads nowhere
     */
    private record Part(Tag around, Tag tag, Span span, TextStyle style) {
    }

    /** What of a part stands on a line. */
    private record Run(Part part, String letters) {
    }

    private LineSetting(Wording words, TextStyle style, double width) {
        this.words = words;
        this.style = style;
        this.width = width;
    }

    /** Returns the pieces of {@code line}: at least two of its lines are in the same column. */
    static List<Piece> set(Line line, Tag tag, TextStyle style, double width, Wording words) {
        return keptTogether(lines(line, tag, style, width, words));
    }

    /** Returns the pieces of {@code line}, each free to be in another column. */
    static List<Piece> lines(Line line, Tag tag, TextStyle style, double width, Wording words) {
        LineSetting setting = new LineSetting(words, style, width);
        line.spans().forEach(span -> setting.parts.add(setting.part(span, tag)));
        List<List<Run>> set = setting.runs(line.text());
        return IntStream.range(0, set.size())
                .mapToObj(index -> setting.piece(set.get(index), index == set.size() - 1)).toList();
    }

    private static List<Piece> keptTogether(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>(pieces);
        if (pieces.size() > 1) {
            kept.set(0, pieces.getFirst().stayingWithNext());
            kept.set(pieces.size() - 2, pieces.get(pieces.size() - 2).stayingWithNext());
        }
        return kept;
    }

    private Part part(Span span, Tag tag) {
        return switch (span) {
            case Span.Words plain -> new Part(tag, tag, span, style);
            case Span.Sign sign -> new Part(tag, sign.spoken().isEmpty() ? tag
                    : tag.child("Span").with(element -> element.setAlternateDescription(sign.spoken())), span, style);
            case Span.Address address -> link(tag, span);
            case Span.LineMention mention -> link(tag, span);
            case Span.CaseMention mention -> link(tag, span);
        };
    }

    private Part link(Tag tag, Span span) {
        return new Part(tag, tag.child("Link"), span, style.coloured(ReportMetrics.LINK_COLOUR));
    }

    /** Breaking drops white space at the ends of lines only; it is set again there, for those who read line by line. */
    private List<List<Run>> runs(String text) {
        List<List<Run>> lines = new ArrayList<>();
        int start = 0;
        for (String broken : style.broken(text, width)) {
            int first = afterSpace(text, start);
            start = first + broken.length();
            boolean spaced = start < text.length() && Character.isWhitespace(text.charAt(start));
            lines.add(runs(first, spaced ? start + 1 : start));
        }
        return lines;
    }

    private static int afterSpace(String text, int start) {
        int next = start;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private List<Run> runs(int start, int end) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Part part : parts) {
            int to = from + part.span().text().length();
            if (from < end && to > start) {
                String letters = part.span().text().substring(Math.max(start, from) - from, Math.min(end, to) - from);
                runs.add(new Run(part, letters));
            }
            from = to;
        }
        return runs;
    }

    private Piece piece(List<Run> runs, boolean last) {
        return Piece.of(style.leading(), (pen, x, top) -> paint(runs, last, pen, x, top));
    }

    private void paint(List<Run> runs, boolean last, Pen pen, double x, double top) {
        double natural = runs.stream().mapToDouble(run -> width(run, pen)).sum();
        double fit = Math.min(1, width / natural);
        double spread = last ? 0 : spread(runs, width - natural);
        double left = x;
        for (Run run : runs) {
            double taken = width(run, pen) * fit + letters(run) * spread;
            Extent extent = new Extent(left, top, taken, style.leading());
            draw(run, pen, extent, style.baseline(top), spread);
            left += taken;
        }
    }

    /** Lines of Japanese reach to the column's edge; those of other languages end where they end. */
    private double spread(List<Run> runs, double free) {
        boolean little = free > 0 && free < style.size() * ReportMetrics.MOST_FREE_EM;
        int letters = runs.stream().mapToInt(LineSetting::letters).sum();
        boolean spread = style.lines() == TextStyle.Lines.EVEN && words.isSpread();
        return little && spread && letters > 1 ? free / (letters - 1) : 0;
    }

    private static double width(Run run, Pen pen) {
        return pen.width(run.letters(), run.part().style().lettering());
    }

    private static int letters(Run run) {
        return run.letters().codePointCount(0, run.letters().length());
    }

    private void draw(Run run, Pen pen, Extent extent, double baseline, double spread) {
        Part part = run.part();
        Optional<String> anchor = anchor(part.span());
        if (anchor.isPresent() && !pen.knows(anchor.get())) {
            pen.text(part.around(), run.letters(), extent.x(), baseline, extent.width(), spread, style.lettering());
            return;
        }
        pen.text(part.tag(), run.letters(), extent.x(), baseline, extent.width(), spread,
                part.style().lettering());
        anchor.ifPresent(place -> pen.link(part.tag(), extent, place, spoken(part.span())));
        if (part.span() instanceof Span.Address address) {
            pen.linkToWeb(part.tag(), extent, address.text());
        }
    }

    private static Optional<String> anchor(Span span) {
        return switch (span) {
            case Span.LineMention mention -> Optional.of(mention.anchor());
            case Span.CaseMention mention -> Optional.of(mention.anchor());
            default -> Optional.empty();
        };
    }

    private String spoken(Span span) {
        return span instanceof Span.LineMention ? words.fixed().seeInFigure(span.text()) : span.text();
    }
}
