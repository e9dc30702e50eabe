/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** Turns scanned tokens into those of one of the generated parsers, whose type numbers are its own. */
final class TokenTypes {

    private static final String PREFIX = "RULE_";

    private final Map<String, Integer> typeOfSpelling = new HashMap<>();
    private final Map<TokenKind, Integer> typeOfKind = new EnumMap<>(TokenKind.class);

    /**
     * @param namesByType for each type number the generated name: {@code RULE_ID}, or a quoted keyword such as {@code
     * 'step'}
     */
    TokenTypes(Map<Integer, String> namesByType) {
        namesByType.forEach((type, name) -> {
            if (name.startsWith("'")) {
                typeOfSpelling.put(name.substring(1, name.length() - 1), type);
            } else if (name.startsWith(PREFIX)) {
                typeOfKind.put(TokenKind.valueOf(name.substring(PREFIX.length())), type);
            }
        });
    }

    Token token(ScannedToken scanned, String source) {
        CommonToken token = new CommonToken(type(scanned));
        token.setText(source.substring(scanned.start(), scanned.end()));
        token.setStartIndex(scanned.start());
        token.setStopIndex(scanned.end() - 1);
        return token;
    }

    private int type(ScannedToken scanned) {
        int unknown = typeOfKind.get(TokenKind.ANY_OTHER);
        return switch (scanned.kind()) {
            case KEYWORD, SIGN -> typeOfSpelling.getOrDefault(scanned.spelling(), unknown);
            default -> typeOfKind.getOrDefault(scanned.kind(), unknown);
        };
    }
}
