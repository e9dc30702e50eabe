/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

/** Text as XML can hold it. */
final class OfficeXml {

    private OfficeXml() {
    }

    /** Returns {@code text} for the content of an element or for an attribute in double quotes. */
    static String escaped(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\n' -> xml.append("&#10;");
                default -> xml.appendCodePoint(point);
            }
        });
        return xml.toString();
    }
}
