/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Moves a step or action up before the one that the message says was later. */
final class MoveToItsTime implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> line = place.statement().filter(SourceStatement::isFlowLine);
        Optional<SourceStatement> later = line.flatMap(found -> place.around(Keyword.FLOW))
                .flatMap(flow -> flow.all().filter(SourceStatement::isFlowLine)
                        .filter(other -> other.start() < line.get().start())
                        .filter(other -> isLater(time(place, other), place.argument(0))).findFirst());
        if (later.isEmpty() || !place.statementLines().standsAlone(later.get())) {
            return List.of();
        }
        String indentation = place.statementLines().indentation(later.get().start());
        String name = place.text().substring(later.get().head().getFirst().start(), later.get().head().getFirst().end());
        return LineMove.to(place, line.get(), place.statementLines().first(later.get()), indentation)
                .map(edits -> List.of(place.fix("move-to-its-time", edits, name))).orElse(List.of());
    }

    private static String time(FixPlace place, SourceStatement line) {
        Optional<ScannedToken> time = line.head().stream().filter(token -> token.kind() == TokenKind.TIME).findFirst();
        return time.map(token -> EnclosedSource.decode(place.text().substring(token.start(), token.end())).text())
                .orElse("");
    }

    /** Two ISO times are compared by what both of them tell. */
    private static boolean isLater(String one, String other) {
        int both = Math.min(one.length(), other.length());
        return one.matches("\\d{4}.*") && other.matches("\\d{4}.*")
                && one.substring(0, both).replace('T', ' ').compareTo(other.substring(0, both).replace('T', ' ')) > 0;
    }
}
