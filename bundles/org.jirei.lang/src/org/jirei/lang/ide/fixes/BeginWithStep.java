/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.TokenKind;

/** Has a flow begin with a step: the first one is moved up, or one is written to be filled in. */
final class BeginWithStep implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> action = place.statement().filter(SourceStatement::isFlowLine)
                .filter(place.statementLines()::standsAlone);
        if (action.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        firstStep(action.get()).flatMap(step -> LineMove.to(place, step, place.statementLines().first(action.get()),
                place.statementLines().indentation(action.get().start()))
                .map(edits -> place.fix("move-step-up", edits, name(place, step)))).ifPresent(fixes::add);
        participant(place, action.get()).ifPresent(actor -> fixes.add(add(place, action.get(), actor)));
        return fixes;
    }

    private static Optional<SourceStatement> firstStep(SourceStatement action) {
        SourceStatement flow = action.around();
        while (flow.keyword() == Keyword.PHASE) {
            flow = flow.around();
        }
        return flow.all().filter(line -> line.keyword() == Keyword.STEP).findFirst();
    }

    private static String name(FixPlace place, SourceStatement line) {
        return line.head().isEmpty() ? ""
                : place.text().substring(line.head().getFirst().start(), line.head().getFirst().end());
    }

    private static Optional<String> participant(FixPlace place, SourceStatement line) {
        return line.head().stream().filter(token -> token.kind() == TokenKind.ID).skip(1).findFirst()
                .map(token -> place.text().substring(token.start(), token.end()));
    }

    private static Fix add(FixPlace place, SourceStatement action, String actor) {
        String step = new Skeletons(place).flowLine(Keyword.STEP, actor);
        String indentation = place.statementLines().indentation(action.start());
        return place.fix("add-step", place.insert(place.lines().start(place.statementLines().first(action)),
                indentation + step + "\n")).leaving(place.placeholder());
    }
}
