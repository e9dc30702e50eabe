/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Writes an empty label: the name of what it belongs to is better than nothing. */
final class WriteLabel implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> statement = place.statement();
        if (statement.isEmpty() || statement.get().head().isEmpty() && statement.get().keyword() != Keyword.PHASE) {
            return List.of();
        }
        List<ScannedToken> head = statement.get().head();
        Optional<ScannedToken> empty = head.stream()
                .filter(token -> token.kind() == TokenKind.STRING && token.start() == place.start()).findFirst();
        boolean named = !head.isEmpty() && head.getFirst().kind() == TokenKind.ID
                && empty.filter(label -> isPublishedName(head, label)).isEmpty();
        String label = named ? name(place, head.getFirst()) : place.placeholder();
        int behind = head.isEmpty() ? statement.get().opener().end() : head.getFirst().end();
        TextEdit edit = empty.map(token -> place.replace(token.start(), token.end(), encodeLabel(label)))
                .orElseGet(() -> place.insert(behind, " " + encodeLabel(label)));
        return List.of(place.fix("write-label", edit, label).leaving(label));
    }

    private static boolean isPublishedName(List<ScannedToken> head, ScannedToken label) {
        int at = head.indexOf(label);
        return at > 0 && head.get(at - 1).keyword() == Keyword.PUBLISHED;
    }

    private static String name(FixPlace place, ScannedToken name) {
        return place.text().substring(name.start(), name.end()).replaceFirst("^\\^", "");
    }
}
