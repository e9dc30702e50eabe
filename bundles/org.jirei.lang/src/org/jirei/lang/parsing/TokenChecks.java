/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.List;

/** Tells of tokens that begin but do not end: labels, times, comments, references. */
final class TokenChecks {

    private TokenChecks() {
    }

    static List<SyntaxProblem> check(String source, List<ScannedToken> tokens) {
        List<SyntaxProblem> problems = new ArrayList<>();
        for (ScannedToken token : tokens) {
            String text = source.substring(token.start(), token.end());
            String key = switch (token.kind()) {
                case STRING -> text.length() > 1 && text.endsWith("\"") ? null : "label-not-closed";
                case TIME -> text.endsWith("]") ? null : "time-not-closed";
                case ML_COMMENT -> text.length() > 3 && text.endsWith("*/") ? null : "comment-not-closed";
                default -> null;
            };
            if (key != null) {
                int lineEnd = text.indexOf('\n') < 0 ? token.end() : token.start() + text.indexOf('\n');
                problems.add(new SyntaxProblem(key, token.start(), lineEnd, List.of()));
            }
        }
        return problems;
    }
}
