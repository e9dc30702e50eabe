/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;

/** Takes a name out of the list of cases or criteria in which it stands; the list too, where it is the only one. */
final class DropName implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> list = place.statement()
                .filter(found -> found.keyword() == Keyword.CASES || found.keyword() == Keyword.MEETS);
        Optional<ScannedToken> name = list.flatMap(found -> found.head().stream()
                .filter(token -> token.start() == place.start()).findFirst());
        if (name.isEmpty()) {
            return List.of();
        }
        List<ScannedToken> head = list.get().head();
        int at = head.indexOf(name.get());
        String key = "drop-name";
        int last = head.size() - 1;
        if (last == 0) {
            return List.of(place.fix(key, place.delete(list.get()), place.words()));
        }
        TextEdit edit = at > 0 ? place.delete(head.get(Math.max(0, at - 2)).end(), name.get().end())
                : place.delete(name.get().start(), head.get(Math.min(2, last)).start());
        return List.of(place.fix(key, edit, place.words()));
    }
}
