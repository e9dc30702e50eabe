/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.render.document.Span;

/** Takes paragraphs apart that are longer than a column: at the end of a sentence, else where a line ends. */
final class LongParagraph {

    /** A part that ends with a sentence is at least such a share of what a column holds. */
    private static final double LEAST_SHARE = 0.5;

    private LongParagraph() {
    }

    /** Returns {@code paragraph} in parts that are each about no higher than {@code height} px. */
    static List<DeckText.Paragraph> parts(DeckText.Paragraph paragraph, double width, double height) {
        List<DeckText.Paragraph> parts = new ArrayList<>();
        DeckText.Paragraph rest = paragraph;
        while (rest.height(width) > height) {
            List<Span> spans = rest.spans();
            int cut = cut(spans, end(rest, width, height));
            if (cut <= 0 || cut >= rest.text().length()) {
                break;
            }
            parts.add(new DeckText.Paragraph(rest.role(), between(spans, 0, cut), rest.goesOn(), rest.size()));
            rest = new DeckText.Paragraph(rest.role(), between(spans, cut, rest.text().length()), true, rest.size());
        }
        parts.add(rest);
        return parts;
    }

    /** Returns after how many characters the first part ends. */
    private static int end(DeckText.Paragraph paragraph, double width, double height) {
        String text = paragraph.text();
        double line = paragraph.fontSize() * DeckMetrics.LEADING;
        int held = (int) Math.max(1, (height - paragraph.before()) / line);
        int end = 0;
        for (String set : paragraph.lines(width).stream().limit(held).toList()) {
            end = afterSpace(text, end) + set.length();
        }
        end = afterSpace(text, end);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int sentence = sentences.isBoundary(end) ? end : sentences.preceding(end);
        return sentence > end * LEAST_SHARE ? sentence : end;
    }

    private static int afterSpace(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Words may end anywhere; addresses, numbers and signs go on as a whole, but where they begin the paragraph. */
    private static int cut(List<Span> spans, int end) {
        int start = 0;
        for (Span span : spans) {
            int after = start + span.text().length();
            if (after >= end) {
                if (span instanceof Span.Words || after == end) {
                    return end;
                }
                return start > 0 ? start : after;
            }
            start = after;
        }
        return start;
    }

    private static List<Span> between(List<Span> spans, int start, int end) {
        List<Span> between = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, span.text().length());
            if (from < to) {
                boolean whole = from == 0 && to == span.text().length();
                between.add(whole ? span : new Span.Words(span.text().substring(from, to)));
            }
            at += span.text().length();
        }
        return between;
    }
}
