/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.render.document.Block;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Line;
import org.jirei.render.document.Span;
import org.jirei.render.typography.LineBreaker;

/** What a page says as paragraphs of slides, and how many of them a column holds. */
final class DeckText {

    /** What a paragraph looks like. */
    enum Role {
        HEADING, PLAIN, BULLET, INNER_BULLET
    }

    /**
     * A paragraph of a slide, or what is left of one that {@code goesOn} from the column before.
     *
     * @param size of its letters and of the white around them, as a share of the usual
     */
    record Paragraph(Role role, List<Span> spans, boolean goesOn, double size) {

        Paragraph(Role role, List<Span> spans) {
            this(role, spans, false, 1);
        }

        private Paragraph sized(double other) {
            return new Paragraph(role, spans, goesOn, other);
        }

        static Paragraph of(Role role, String text) {
            return new Paragraph(role, List.of(new Span.Words(text)));
        }

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining());
        }

        double fontSize() {
            return size * (role == Role.HEADING ? DeckMetrics.HEADING_FONT : DeckMetrics.BODY_FONT);
        }

        double indent() {
            return switch (role) {
                case HEADING, PLAIN -> 0;
                case BULLET -> bulletIndent();
                case INNER_BULLET -> 2 * bulletIndent();
            };
        }

        /** Returns how far before its text a bullet stands. */
        double bulletIndent() {
            return size * DeckMetrics.INDENT;
        }

        boolean hasBullet() {
            return indent() > 0 && !goesOn;
        }

        double before() {
            return size * (role == Role.HEADING ? DeckMetrics.BEFORE_HEADING : DeckMetrics.BEFORE_PARAGRAPH);
        }

        /** Returns about how high the paragraph is in a column of this width. */
        double height(double width) {
            return before() + Math.max(1, lines(width).size()) * fontSize() * DeckMetrics.LEADING;
        }

        /** Returns about the lines that viewers set in a column of this width: they fill each, whatever it parts. */
        List<String> lines(double width) {
            return LineBreaker.evenLines(text(), (width - indent()) * DeckMetrics.SAFE, fontSize(), 0).lines();
        }
    }

    private static final String BETWEEN_VALUES = " / ";
    /** How much lower columns are tried each time, in px. */
    private static final double BALANCE_STEP = 10;

    private final FixedWords words;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private DeckText(FixedWords words) {
        this.words = words;
    }

    /** Returns what {@code blocks} say but for titles, tables and figures, which are set in ways of their own. */
    static List<Paragraph> of(List<Block> blocks, FixedWords words) {
        DeckText text = new DeckText(words);
        blocks.forEach(text::add);
        return text.paragraphs;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                if (heading.role() != Block.Role.TITLE) {
                    add(Role.HEADING, heading.text());
                }
            }
            case Block.Facts facts -> facts.facts().forEach(this::add);
            case Block.Bullets bullets -> bullets.bullets().forEach(bullet ->
                    add(bullet.level() == 1 ? Role.BULLET : Role.INNER_BULLET, bullet.text()));
            case Block.Remark remark -> add(Role.PLAIN, remark.text());
            case Block.Steps steps -> steps.steps().forEach(this::add);
            case Block.Table table -> { }
            case Block.Figure figure -> { }
            case Block.Divider divider -> { }
        }
    }

    private void add(Block.Fact fact) {
        List<Span> told = new ArrayList<>(List.of(new Span.Words(fact.name() + words.colon())));
        for (int value = 0; value < fact.values().size(); value++) {
            if (value > 0) {
                told.add(new Span.Words(BETWEEN_VALUES));
            }
            told.addAll(fact.values().get(value).spans());
        }
        add(Role.PLAIN, new Line(told));
    }

    private void add(Block.NumberedStep step) {
        List<Span> told = new ArrayList<>(List.of(new Span.Words(step.number() + " ")));
        if (!step.time().isEmpty()) {
            told.addAll(labelled("[", step.time()).spans());
            told.add(new Span.Words("] "));
        }
        if (!step.route().isEmpty()) {
            told.addAll(step.route().spans());
            told.add(new Span.Words(words.colon()));
        }
        told.addAll(step.sentence().spans());
        add(Role.PLAIN, new Line(told));
        step.notes().forEach(note -> add(Role.BULLET, labelled(words.note() + words.colon(), note)));
    }

    private static Line labelled(String label, Line line) {
        List<Span> spans = new ArrayList<>(List.of(new Span.Words(label)));
        spans.addAll(line.spans());
        return new Line(spans);
    }

    private void add(Role role, Line line) {
        paragraphs.add(new Paragraph(role, line.spans()));
    }

    /** Returns {@code paragraphs} in the largest letters with which they fit, in the usual ones where none do. */
    static List<Paragraph> largest(List<Paragraph> paragraphs, Predicate<List<Paragraph>> fits) {
        return larger(paragraphs).filter(fits).findFirst().orElse(paragraphs);
    }

    /** Returns {@code paragraphs} in letters larger than the usual, in the largest first. */
    static Stream<List<Paragraph>> larger(List<Paragraph> paragraphs) {
        return DeckMetrics.TEXT_SIZES.stream()
                .map(size -> paragraphs.stream().map(paragraph -> paragraph.sized(size)).toList());
    }

    /** Returns {@code paragraphs} in columns of this size, in px; a heading stays with what it heads. */
    private static List<List<Paragraph>> columns(List<Paragraph> paragraphs, double width, double height) {
        List<List<Paragraph>> columns = new ArrayList<>();
        double used = 0;
        for (int start = 0; start < paragraphs.size();) {
            int end = endOfGroup(paragraphs, start);
            List<Paragraph> group = paragraphs.subList(start, end);
            double needed = height(group, width);
            if (columns.isEmpty() || used + needed > height * DeckMetrics.SAFE && used > 0) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().addAll(group);
            used += needed;
            start = end;
        }
        return columns;
    }

    /**
     * Returns {@code paragraphs} in columns, those of the last slide about equally high.
     *
     * @param count of columns on a slide
     * @param width of each of them
     */
    static List<List<Paragraph>> balanced(List<Paragraph> paragraphs, int count, double width, double height) {
        List<List<Paragraph>> columns = columns(fitting(paragraphs, width, height), width, height);
        int before = columns.isEmpty() ? 0 : (columns.size() - 1) / count * count;
        List<Paragraph> last = columns.subList(before, columns.size()).stream().flatMap(List::stream).toList();
        List<List<Paragraph>> best = columns.subList(before, columns.size());
        for (double lower = height - BALANCE_STEP; lower > 0; lower -= BALANCE_STEP) {
            List<List<Paragraph>> even = columns(last, width, lower);
            if (even.size() > count || even.stream().anyMatch(column -> height(column, width) > height)) {
                break;
            }
            best = even;
        }
        List<List<Paragraph>> balanced = new ArrayList<>(columns.subList(0, before));
        balanced.addAll(best);
        return balanced;
    }

    /** Returns {@code paragraphs}, those in parts that no column of this size could hold with their headings. */
    private static List<Paragraph> fitting(List<Paragraph> paragraphs, double width, double height) {
        List<Paragraph> fitting = new ArrayList<>();
        for (int start = 0; start < paragraphs.size();) {
            int end = endOfGroup(paragraphs, start);
            List<Paragraph> headings = paragraphs.subList(start, end - 1);
            fitting.addAll(headings);
            fitting.addAll(LongParagraph.parts(paragraphs.get(end - 1), width,
                    height * DeckMetrics.SAFE - height(headings, width)));
            start = end;
        }
        return fitting;
    }

    private static int endOfGroup(List<Paragraph> paragraphs, int start) {
        int end = start;
        while (end + 1 < paragraphs.size() && paragraphs.get(end).role() == Role.HEADING) {
            end++;
        }
        return end + 1;
    }

    /** Returns about how high {@code paragraphs} are in a column of this width. */
    static double height(List<Paragraph> paragraphs, double width) {
        return paragraphs.stream().mapToDouble(paragraph -> paragraph.height(width)).sum();
    }
}
