/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells of tokens that do not end (labels, times, comments), and of signs that only look like those of the language.
 */
final class TokenChecks {

    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF00-\\uFFEFー、。　]");

    private final String source;
    private final List<SyntaxProblem> problems = new ArrayList<>();

    private TokenChecks(String source) {
        this.source = source;
    }

    static List<SyntaxProblem> check(String source, List<ScannedToken> tokens) {
        TokenChecks checks = new TokenChecks(source);
        for (ScannedToken token : tokens) {
            if (token.start() < token.end()) {
                checks.check(token, source.substring(token.start(), token.end()));
            }
        }
        return checks.problems;
    }

    private void check(ScannedToken token, String text) {
        switch (token.kind()) {
            case STRING -> checkLabel(token, text);
            case TIME -> checkTime(token, text);
            case ML_COMMENT -> tellIf(text.length() < 4 || !text.endsWith("*/"), token, "comment-not-closed");
            case SL_COMMENT -> checkSign(token, text.substring(0, 2), "//");
            case SIGN -> checkSign(token, text, token.spelling().equals(":") ? text : token.spelling());
            case BULLET_MARK -> checkBullet(token, text);
            case SECOND_BULLET_MARK -> checkBlankBehind(token, text);
            case HEADING_MARK -> checkSign(token, text, "=");
            default -> {
            }
        }
    }

    private void checkLabel(ScannedToken token, String text) {
        if (!EnclosedSource.decode(text).closed()) {
            tell(token, "label-not-closed");
        } else if (text.charAt(0) != '"') {
            tell(token, "label-quotation-marks", text.substring(0, 1), text.substring(text.length() - 1));
        } else if (!text.endsWith("\"")) {
            tell(token, "label-closing-mark", text.substring(text.length() - 1));
        }
    }

    private void checkTime(ScannedToken token, String text) {
        if (!EnclosedSource.decode(text).closed()) {
            tell(token, "time-not-closed");
        } else {
            tellIf(!text.startsWith("[") || !text.endsWith("]"), token, "time-brackets", text,
                    "[" + EnclosedSource.decode(text).text() + "]");
        }
    }

    private void checkBullet(ScannedToken token, String text) {
        if (text.equals("-")) {
            checkBlankBehind(token, text);
        } else {
            tellIf(!text.equals("・"), token, "bullet-mark", text);
        }
    }

    private void checkBlankBehind(ScannedToken token, String text) {
        tellIf(!SourceCharacters.isSpaceAt(source, token.end()), token, "bullet-without-blank", text);
    }

    private void checkSign(ScannedToken token, String written, String meant) {
        tellIf(!written.equals(meant), token,
                FULL_WIDTH.matcher(written).find() ? "full-width-sign" : "sign-mistaken", written, meant);
    }

    private void tellIf(boolean condition, ScannedToken token, String key, String... arguments) {
        if (condition) {
            tell(token, key, arguments);
        }
    }

    private void tell(ScannedToken token, String key, String... arguments) {
        int end = Math.min(token.end(), SourceCharacters.lineEnd(source, token.start()));
        problems.add(new SyntaxProblem(key, token.start(), end, List.of(arguments)));
    }
}
