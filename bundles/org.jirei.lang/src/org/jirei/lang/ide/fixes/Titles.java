/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Gives a survey or case a title. */
final class Titles {

    private Titles() {
    }

    static Fix add(FixPlace place, SourceStatement statement) {
        Optional<ScannedToken> empty = statement.head().stream()
                .filter(token -> token.kind() == TokenKind.STRING).findFirst();
        String title = encodeLabel(place.placeholder());
        TextEdit edit = empty.map(label -> place.replace(label.start(), label.end(), title))
                .orElseGet(() -> place.insert(statement.headEnd(), " " + title));
        return place.fix("add-title", edit).leaving(place.placeholder());
    }
}
