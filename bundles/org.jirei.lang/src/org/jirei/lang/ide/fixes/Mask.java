/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;

/** Blanks a confidential word out, as Japanese reports do; a name cannot be blanked out. */
final class Mask implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<ScannedToken> token = place.token();
        if (token.isEmpty() || token.get().kind() == TokenKind.ID || token.get().end() < place.end()) {
            return List.of();
        }
        String mask = place.language() == Language.JAPANESE ? "○○" : "[withheld]";
        return List.of(place.fix("mask", place.replace(place.start(), place.end(), mask), mask).leaving(mask));
    }
}
