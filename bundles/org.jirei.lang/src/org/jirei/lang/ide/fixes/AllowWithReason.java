/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;

/** Lets a warning stand: a comment above the statement tells why. */
final class AllowWithReason implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> statement = place.statement().filter(place.statementLines()::standsAlone);
        if (statement.isEmpty() || place.problem().startsWith("allow-")) {
            return List.of();
        }
        String reason = place.language() == Language.JAPANESE ? "理由" : "reason";
        String comment = "// jirei:allow " + place.problem() + ": " + reason;
        int start = statement.get().start();
        String indentation = place.statementLines().indentation(start);
        String gap = followsProse(place, start) ? "\n" + indentation : "";
        TextEdit edit = place.insert(start, gap + comment + "\n" + indentation);
        return List.of(place.fix(QuickFixes.ALLOW, edit, place.problem()).leaving(reason));
    }

    /** A comment right below a bullet would be part of the bullet. */
    private static boolean followsProse(FixPlace place, int start) {
        ScannedToken before = null;
        for (ScannedToken token : place.source().tokens()) {
            if (token.start() >= start) {
                break;
            }
            before = token.kind() == TokenKind.WS ? before : token;
        }
        boolean prose = before != null && (before.kind() == TokenKind.PROSE_TEXT || before.is("}}"));
        return prose && place.statement().filter(found -> found.keyword() == null).isPresent()
                && place.lines().line(before.end()) + 1 == place.lines().line(start);
    }
}
