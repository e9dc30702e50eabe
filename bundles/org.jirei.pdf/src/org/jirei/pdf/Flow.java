/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills columns with pieces, in order, each once. Pieces that are to stay together do where a column has room for all
 * of them; a piece that is higher than a column has one to itself.
 */
final class Flow {

    /** How exactly columns are made equally high, in px. */
    private static final double STEP = 4;
    private static final int PER_SHEET = 2;

    private final double height;
    private final List<Column> columns = new ArrayList<>();
    private List<Column.Placed> current = new ArrayList<>();
    private double bottom;

    private Flow(double height) {
        this.height = height;
    }

    /** Returns as many columns of {@code height} as {@code pieces} take. */
    static List<Column> fill(List<Piece> pieces, double height) {
        Flow flow = new Flow(height);
        for (int start = 0; start < pieces.size();) {
            int end = endOfGroup(pieces, start);
            flow.add(pieces.subList(start, end));
            start = end;
        }
        flow.endColumn();
        return List.copyOf(flow.columns);
    }

    /**
     * Returns the columns of {@code pieces} on sheets with two columns; those of the last sheet are about equally high,
     * and the second begins with a heading where that does not make them too different.
     */
    static List<Column> balanced(List<Piece> pieces, double height) {
        List<Column> full = fill(pieces, height);
        int before = Math.max(0, full.size() - 1) / PER_SHEET * PER_SHEET;
        List<Piece> last = full.subList(before, full.size()).stream().flatMap(column -> column.placed().stream())
                .filter(placed -> !placed.again()).map(Column.Placed::piece).toList();
        List<Column> best = full.subList(before, full.size());
        double least = highestGroup(last);
        for (double lower = height - STEP; lower >= least && lower > 0; lower -= STEP) {
            List<Column> columns = fill(last, lower);
            if (columns.size() > PER_SHEET || highest(columns) > lower) {
                break;
            }
            best = columns;
        }
        List<Column> headed = headed(last, Math.min(height, highest(best) * ReportMetrics.MOST_UNBALANCED), best);
        return Stream.concat(full.subList(0, before).stream(), headed.stream()).toList();
    }

    /** Returns the most equal two columns that begin with an uppermost heading and are not higher than {@code most}. */
    private static List<Column> headed(List<Piece> pieces, double most, List<Column> otherwise) {
        int uppermost = pieces.stream().mapToInt(Flow::level).filter(level -> level > 0).min().orElse(0);
        List<Column> best = otherwise;
        double least = most;
        for (int start = 1; start < pieces.size() && otherwise.size() == PER_SHEET; start++) {
            if (uppermost > 0 && level(pieces.get(start)) == uppermost) {
                List<Column> columns = Stream.of(pieces.subList(0, start), pieces.subList(start, pieces.size()))
                        .flatMap(part -> fill(part, Double.POSITIVE_INFINITY).stream()).toList();
                best = highest(columns) <= least ? columns : best;
                least = Math.min(least, highest(columns));
            }
        }
        return best;
    }

    private static int level(Piece piece) {
        return piece.marks().stream().mapToInt(Mark::level).max().orElse(0);
    }

    /** Returns what a column must be high at least for nothing to be parted that is to stay together. */
    private static double highestGroup(List<Piece> pieces) {
        double highest = 0;
        for (int start = 0; start < pieces.size();) {
            int end = endOfGroup(pieces, start);
            highest = Math.max(highest, heightAtHead(pieces.subList(start, end)));
            start = end;
        }
        return highest;
    }

    /** Returns the height of the highest of {@code columns}. */
    static double highest(List<Column> columns) {
        return columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    private static int endOfGroup(List<Piece> pieces, int start) {
        int end = start;
        while (end < pieces.size() - 1 && pieces.get(end).staysWithNext()) {
            end++;
        }
        return end + 1;
    }

    private void add(List<Piece> group) {
        if (!current.isEmpty() && !fits(group) && heightAtHead(group) <= height) {
            endColumn();
        }
        group.forEach(this::add);
    }

    private void add(Piece piece) {
        if (!current.isEmpty() && bottom + piece.before() + piece.height() > height) {
            endColumn();
        }
        if (current.isEmpty()) {
            piece.repeated().ifPresent(head -> place(head, true));
        }
        place(piece, false);
    }

    private void place(Piece piece, boolean again) {
        double top = current.isEmpty() ? 0 : bottom + piece.before();
        current.add(new Column.Placed(piece, top, again));
        bottom = top + piece.height();
    }

    private boolean fits(List<Piece> group) {
        return bottom + group.stream().mapToDouble(piece -> piece.before() + piece.height()).sum() <= height;
    }

    private static double heightAtHead(List<Piece> group) {
        return group.stream().mapToDouble(piece -> piece.before() + piece.height()).sum() - group.getFirst().before()
                + group.getFirst().repeated().map(Piece::height).orElse(0.0);
    }

    private void endColumn() {
        if (!current.isEmpty()) {
            columns.add(new Column(current));
            current = new ArrayList<>();
            bottom = 0;
        }
    }
}
