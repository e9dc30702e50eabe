/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Gives an actor whose label must not be printed a published name. */
final class PublishUnderAnotherName implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> actor = place.statement()
                .filter(found -> found.keyword() != null && isActor(found.keyword()));
        Optional<ScannedToken> label = place.token().filter(token -> token.kind() == TokenKind.STRING);
        if (actor.isEmpty() || label.isEmpty()
                || actor.get().head().stream().anyMatch(token -> token.keyword() == Keyword.PUBLISHED)) {
            return List.of();
        }
        String published = " " + place.word(Keyword.PUBLISHED) + " " + encodeLabel(place.placeholder());
        return List.of(place.fix("published-name", place.insert(label.get().end(), published))
                .leaving(place.placeholder()));
    }

    private static boolean isActor(Keyword keyword) {
        return switch (keyword) {
            case ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE -> true;
            default -> false;
        };
    }
}
