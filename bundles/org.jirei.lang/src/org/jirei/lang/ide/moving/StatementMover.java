/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.moving;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.SourceStatements;
import org.jirei.lang.ide.statements.StatementLines;
import org.jirei.lang.parsing.Keyword;

/**
 * Moves a step, an action or a phase over its neighbour, with its notes and the comments right above it: into phases and
 * out of them. Numbers follow from the order, so nothing else needs to change.
 */
public final class StatementMover {

    private static final String INDENTATION = "  ";

    private final SourceText source;
    private final SourceStatements statements;
    private final StatementLines lines;
    private final int caret;
    private final Direction direction;

    private StatementMover(SourceText source, int caret, Direction direction) {
        this.source = source;
        this.caret = caret;
        this.direction = direction;
        statements = SourceStatements.of(source.text());
        lines = new StatementLines(statements);
    }

    /**
     * Returns how the step, action or phase on whose lines the caret stands moves.
     *
     * @param caret 0-based, in UTF-16 units
     * @return empty where the caret is not in a flow, or where the lines also hold something else, so that only lines as
     *     such can be moved
     */
    public static Optional<Move> move(SourceText source, int caret, Direction direction) {
        return new StatementMover(source, caret, direction).move();
    }

    private Optional<Move> move() {
        Optional<SourceStatement> moved = moved();
        if (moved.isEmpty() || !lines.standsAlone(moved.get())) {
            return Optional.empty();
        }
        Optional<SourceStatement> neighbour = neighbour(moved.get());
        if (neighbour.isPresent()) {
            return moveOver(moved.get(), neighbour.get());
        }
        SourceStatement around = moved.get().around();
        return around.keyword() == Keyword.PHASE ? moveOut(moved.get(), around)
                : Optional.of(new Move(List.of(), caret));
    }

    /** The caret may be in a note or in a comment; in a phase it must be on its first or last line. */
    private Optional<SourceStatement> moved() {
        int line = statements.lines().line(caret);
        return statements.root().all()
                .filter(each -> each.isFlowLine() && lines.first(each) <= line && line <= lines.last(each)
                        || each.keyword() == Keyword.PHASE && each.isWhole() && isEdge(each, line))
                .reduce((outer, inner) -> inner);
    }

    private boolean isEdge(SourceStatement phase, int line) {
        return lines.first(phase) <= line && line <= statements.lines().line(phase.openingBrace().start())
                || line == lines.last(phase);
    }

    private Optional<SourceStatement> neighbour(SourceStatement moved) {
        List<SourceStatement> siblings = moved.around().inner();
        int at = siblings.indexOf(moved) + (direction == Direction.UP ? -1 : 1);
        return 0 <= at && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }

    private Optional<Move> moveOver(SourceStatement moved, SourceStatement neighbour) {
        if (!lines.standsAlone(neighbour)) {
            return Optional.empty();
        }
        if (moved.isFlowLine() && neighbour.keyword() == Keyword.PHASE && neighbour.isWhole()) {
            return moveInto(moved, neighbour);
        }
        return direction == Direction.UP ? Optional.of(swap(neighbour, moved, moved))
                : Optional.of(swap(moved, neighbour, moved));
    }

    /** The neighbour goes over what is moved, so that the caret, and what else marks a place in there, stays. */
    private Move swap(SourceStatement upper, SourceStatement lower, SourceStatement moved) {
        int upperStart = start(upper);
        int upperEnd = end(upper);
        int lowerStart = start(lower);
        int lowerEnd = end(lower);
        String gap = source.text().substring(upperEnd, lowerStart);
        if (moved == lower) {
            String over = gap + source.text().substring(upperStart, upperEnd);
            return new Move(List.of(edit(upperStart, lowerStart, ""), edit(lowerEnd, lowerEnd, over)),
                    caret - (lowerStart - upperStart));
        }
        String over = source.text().substring(lowerStart, lowerEnd) + gap;
        return new Move(List.of(edit(upperStart, upperStart, over), edit(upperEnd, lowerEnd, "")),
                caret + over.length());
    }

    private Optional<Move> moveInto(SourceStatement moved, SourceStatement phase) {
        if (phase.inner().isEmpty() || !lines.standsAlone(edgeOf(phase))) {
            return Optional.of(place(moved, statements.lines().end(statements.lines().line(phase.openingBrace().end())),
                    lines.indentation(phase.start()) + INDENTATION, phase));
        }
        SourceStatement edge = edgeOf(phase);
        int at = direction == Direction.UP ? end(edge)
                : statements.lines().end(statements.lines().line(phase.openingBrace().end()));
        return Optional.of(place(moved, at, lines.indentation(edge.start()), phase));
    }

    private SourceStatement edgeOf(SourceStatement phase) {
        return direction == Direction.UP ? phase.inner().getLast() : phase.inner().getFirst();
    }

    private Optional<Move> moveOut(SourceStatement moved, SourceStatement phase) {
        if (!lines.standsAlone(phase) || !phase.isWhole()) {
            return Optional.empty();
        }
        String indentation = lines.indentation(phase.start());
        return Optional.of(direction == Direction.UP
                ? placeBefore(moved, start(phase), indentation) : place(moved, end(phase), indentation, phase));
    }

    /** Puts the statement on lines of its own behind the line that ends at {@code at}. */
    private Move place(SourceStatement moved, int at, String indentation, SourceStatement phase) {
        String text = indented(moved, indentation);
        boolean closesOnThisLine = phase.closingBrace().start() < at && at <= phase.end()
                && statements.lines().line(phase.openingBrace().start()) == lines.last(phase)
                && direction == Direction.UP == (moved.start() > phase.start()) && moved.around() != phase;
        if (closesOnThisLine) {
            return placeInOneLine(moved, phase, text);
        }
        String eol = lineEnd();
        int caretInside = caretInside(moved, indentation);
        TextEdit inserted = edit(at, at, eol + text);
        int shift = at <= start(moved) ? 0 : removed(moved).length();
        return new Move(List.of(inserted, removed(moved)), at + eol.length() + caretInside - shift);
    }

    private Move placeInOneLine(SourceStatement moved, SourceStatement phase, String text) {
        int brace = phase.openingBrace().end();
        String eol = lineEnd();
        TextEdit inserted = edit(brace, phase.closingBrace().start(),
                eol + text + eol + lines.indentation(phase.start()));
        int shift = brace <= start(moved) ? 0 : removed(moved).length();
        return new Move(List.of(inserted, removed(moved)), brace + eol.length() - shift
                + caretInside(moved, lines.indentation(phase.start()) + INDENTATION));
    }

    private Move placeBefore(SourceStatement moved, int at, String indentation) {
        return new Move(List.of(edit(at, at, indented(moved, indentation) + lineEnd()), removed(moved)),
                at + caretInside(moved, indentation));
    }

    private String indented(SourceStatement moved, String indentation) {
        return StatementLines.indent(source.text().substring(start(moved), end(moved)),
                lines.indentation(moved.start()), indentation);
    }

    /** Returns where the caret stands in the moved lines once they have their new indentation. */
    private int caretInside(SourceStatement moved, String indentation) {
        String before = source.text().substring(start(moved), Math.clamp(caret, start(moved), end(moved)));
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        String old = lines.indentation(moved.start());
        String upper = StatementLines.indent(before.substring(0, lineStart), old, indentation);
        String line = before.substring(lineStart);
        return upper.length() + (line.length() < old.length() ? Math.min(line.length(), indentation.length())
                : line.length() - old.length() + indentation.length());
    }

    private TextEdit removed(SourceStatement moved) {
        int end = end(moved);
        end += source.text().startsWith("\r\n", end) ? 2 : end < source.text().length() ? 1 : 0;
        return edit(start(moved), end, "");
    }

    private int start(SourceStatement statement) {
        return statements.lines().start(lines.first(statement));
    }

    private int end(SourceStatement statement) {
        return statements.lines().end(lines.last(statement));
    }

    private String lineEnd() {
        return source.text().contains("\r\n") ? "\r\n" : "\n";
    }

    private TextEdit edit(int start, int end, String text) {
        return new TextEdit(source.name(), start, end - start, text);
    }
}
