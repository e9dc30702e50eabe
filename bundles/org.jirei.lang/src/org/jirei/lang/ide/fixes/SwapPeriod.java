/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Swaps the two dates of a period. */
final class SwapPeriod implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> period = place.statement().filter(found -> found.keyword() == Keyword.PERIOD);
        List<ScannedToken> dates = period.map(SourceStatement::head).orElse(List.of()).stream()
                .filter(token -> token.kind() == TokenKind.DATE).toList();
        if (dates.size() != 2) {
            return List.of();
        }
        ScannedToken first = dates.getFirst();
        ScannedToken last = dates.getLast();
        String before = place.text().substring(first.start(), first.end());
        String after = place.text().substring(last.start(), last.end());
        return List.of(place.fix("swap", List.of(place.replace(first.start(), first.end(), after),
                place.replace(last.start(), last.end(), before))));
    }
}
