/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** Turns scanned tokens into those of one of the generated parsers, whose type numbers are its own. */
final class TokenTypes {

    private final Map<String, Integer> typeOfName = new HashMap<>();

    /**
     * @param namesByType for each type number the generated name: {@code RULE_ID}, or a quoted keyword such as {@code
     * 'step'}
     */
    TokenTypes(Map<Integer, String> namesByType) {
        namesByType.forEach((type, name) -> typeOfName.put(name, type));
    }

    Token token(ScannedToken scanned, String source) {
        CommonToken token = new CommonToken(type(scanned));
        token.setText(source.substring(scanned.start(), scanned.end()));
        token.setStartIndex(scanned.start());
        token.setStopIndex(scanned.end() - 1);
        return token;
    }

    private int type(ScannedToken scanned) {
        String name = switch (scanned.kind()) {
            case KEYWORD, SIGN -> "'" + scanned.spelling() + "'";
            default -> "RULE_" + scanned.kind();
        };
        return typeOfName.getOrDefault(name, typeOfName.get("RULE_ANY_OTHER"));
    }
}
