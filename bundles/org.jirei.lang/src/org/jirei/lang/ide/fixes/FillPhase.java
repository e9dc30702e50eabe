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

/** Takes the step or action that follows an empty phase into it. */
final class FillPhase implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> phase = place.statement().filter(SourceStatement::isWhole);
        Optional<SourceStatement> next = phase.flatMap(FillPhase::next).filter(SourceStatement::isFlowLine)
                .filter(place.statementLines()::standsAlone);
        if (next.isEmpty()) {
            return List.of();
        }
        StatementLines lines = place.statementLines();
        int start = place.lines().start(lines.first(next.get()));
        int end = place.lines().end(lines.last(next.get()));
        String taken = StatementLines.indent(place.text().substring(start, end), lines.indentation(next.get().start()), "");
        List<TextEdit> edits = List.of(Insertion.into(place, phase.get()).orElseThrow().last(taken),
                place.deleteLines(start, end));
        String name = next.get().head().isEmpty() ? "" : place.text()
                .substring(next.get().head().getFirst().start(), next.get().head().getFirst().end());
        return List.of(place.fix("fill-phase", edits, name));
    }

    private static Optional<SourceStatement> next(SourceStatement phase) {
        return phase.around().inner().stream().filter(other -> other.start() > phase.start()).findFirst();
    }
}
