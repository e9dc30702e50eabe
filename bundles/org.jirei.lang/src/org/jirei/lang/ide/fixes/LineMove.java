/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.StatementLines;

/** Moves whole lines of a source. */
final class LineMove {

    private LineMove() {
    }

    /**
     * Moves {@code statement}, with the comments right above it, before a line; its indentation becomes that of what
     * stands there.
     *
     * @param line 1-based, outside the statement
     * @return empty where the statement shares its lines with others
     */
    static Optional<List<TextEdit>> to(FixPlace place, SourceStatement statement, int line) {
        return to(place, statement, line, place.statementLines().indentation(statement.start()));
    }

    /** As {@link #to(FixPlace, SourceStatement, int)}, with an indentation for the statement's first line. */
    static Optional<List<TextEdit>> to(FixPlace place, SourceStatement statement, int line, String indentation) {
        StatementLines lines = place.statementLines();
        if (!lines.standsAlone(statement) || line > place.lines().count()) {
            return Optional.empty();
        }
        int start = place.lines().start(lines.first(statement));
        int end = place.lines().end(lines.last(statement));
        String moved = StatementLines.indent(place.text().substring(start, end),
                lines.indentation(statement.start()), indentation);
        int target = place.lines().start(line);
        TextEdit removed = place.deleteLines(start, end);
        return Optional.of(List.of(place.insert(target, moved + "\n"), removed));
    }
}
