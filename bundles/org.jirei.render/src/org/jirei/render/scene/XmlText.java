/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** Text as content of an XML or HTML element, or as an attribute in double quotes. */
public final class XmlText {

    private XmlText() {
    }

    /** Returns {@code text}, which has none of the characters that XML forbids, with entities for those of markup. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        append(text, out);
        return out.toString();
    }

    /** Appends {@code text} to {@code out}, with entities for the characters of markup. */
    static void append(String text, StringBuilder out) {
        int written = 0;
        for (int index = 0; index < text.length(); index++) {
            String entity = entity(text.charAt(index));
            if (entity != null) {
                out.append(text, written, index).append(entity);
                written = index + 1;
            }
        }
        out.append(text, written, text.length());
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
