/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

/**
 * Text for PlantUML. Its marks (Creole, functions of the preprocessor, icons, links, comments) are ASCII, so that all
 * but letters, digits and the signs of plain prose is written as numeric references, which it resolves last.
 */
final class PlantUmlText extends NotationText {

    /** Between letters these mean nothing. */
    private static final String PLAIN = " (),:?";
    /** Twice in a row, or first in a line, these are marks. */
    private static final String PLAIN_ALONE = ".-/!";
    /** Read as the end of a quoted label. */
    private static final String QUOTES = "“”«»";
    /** Private characters that PlantUML keeps for itself and shows as something else, whatever stands for them. */
    private static final String TAKEN = "\uE100\uE103\uE111";
    private static final int REPLACEMENT = 0xFFFD;

    PlantUmlText() {
        super("\\n");
    }

    @Override
    String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int codePoint = line.codePointAt(at);
            if (isPlain(line, at, codePoint)) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append(reference(TAKEN.indexOf(codePoint) < 0 ? codePoint : REPLACEMENT));
            }
        }
        return escaped.toString();
    }

    @Override
    String reference(int codePoint) {
        return "&#" + codePoint + ";";
    }

    @Override
    String number(String number) {
        return "**" + number + "**";
    }

    private static boolean isPlain(String line, int at, int codePoint) {
        if (codePoint >= 0x80) {
            return QUOTES.indexOf(codePoint) < 0 && Character.getType(codePoint) != Character.PRIVATE_USE;
        }
        return Character.isLetterOrDigit(codePoint) || PLAIN.indexOf(codePoint) >= 0
                || PLAIN_ALONE.indexOf(codePoint) >= 0 && isBetweenOthers(line, at);
    }

    private static boolean isBetweenOthers(String line, int at) {
        char sign = line.charAt(at);
        boolean last = at + 1 == line.length();
        return at > 0 && line.charAt(at - 1) != sign && (last || line.charAt(at + 1) != sign);
    }
}
