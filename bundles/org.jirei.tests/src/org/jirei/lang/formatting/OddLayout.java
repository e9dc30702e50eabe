/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.formatting;

import java.util.List;
import java.util.Random;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/**
 * Lays a correct text out anew, as oddly as the language allows: any blanks, line breaks and comments between words.
 */
final class OddLayout {

    private static final String[] BLANKS = {" ", "  ", "\t", "\u3000", " \u3000 "};
    private static final String[] BREAKS = {"\n", "\n  ", "\n\n\n", " \n\t", "\n\u3000"};
    private static final String[] COMMENTS = {" /* { */ ", " // } \"\n", "\n// {{\n", "\n/* 二\n行 */\n", "/**/ "};

    private final String text;
    private final Random random;
    private final boolean comments;
    private final StringBuilder out = new StringBuilder();
    private boolean inReference;
    private boolean inBullet;

    private OddLayout(String text, Random random, boolean comments) {
        this.text = text;
        this.random = random;
        this.comments = comments;
    }

    static String of(String text, Random random, boolean comments) {
        return new OddLayout(text, random, comments).layOut();
    }

    private String layOut() {
        List<ScannedToken> visible = JireiScanner.scan(text).stream().filter(token -> token.kind() != TokenKind.WS)
                .toList();
        ScannedToken before = null;
        for (ScannedToken token : visible) {
            inReference = token.is("{{") || inReference && !token.is("}}") && before != null && !before.is("}}");
            if (before != null) {
                separate(before, token);
            }
            inBullet = isBullet(token) || inBullet && (isProse(token) || inReference || token.is("}}"));
            out.append(text, token.start(), token.end());
            before = token;
        }
        return out.append(any(BREAKS)).toString();
    }

    private void separate(ScannedToken before, ScannedToken token) {
        boolean afterProse = isProse(before) || before.is("}}");
        if (isMark(before) || before.is(":") || inReference || token.is("}}") || afterProse && isProse(token)) {
            out.append(text, before.end(), token.start());
        } else if (afterProse) {
            out.append(isMark(token) || !inBullet ? any(BREAKS) : "\n")
                    .append(blanks(inBullet && !token.is("}") ? "\n\n" : "\n"))
                    .append(isMark(token) || inBullet && token.is("}") ? "" : anything());
        } else if (isMark(token)) {
            out.append(before.is("{") && random.nextBoolean() ? any(BLANKS) : anything() + any(BREAKS));
        } else {
            out.append(before.is(",") ? any(BLANKS) : anything());
        }
    }

    private String blanks(String lineEnds) {
        return lineEnds + any(BLANKS);
    }

    private String anything() {
        return switch (random.nextInt(comments ? 4 : 3)) {
            case 0, 1 -> any(BLANKS);
            case 2 -> any(BREAKS);
            default -> any(COMMENTS);
        };
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static boolean isBullet(ScannedToken token) {
        return token.kind() == TokenKind.BULLET_MARK || token.kind() == TokenKind.SECOND_BULLET_MARK;
    }

    private static boolean isMark(ScannedToken token) {
        return isBullet(token) || token.kind() == TokenKind.HEADING_MARK;
    }

    private static boolean isProse(ScannedToken token) {
        return token.kind() == TokenKind.PROSE_TEXT || token.is("{{");
    }
}
