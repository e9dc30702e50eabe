/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

/**
 * Text for Mermaid. What could end the text or mean something in it is written as numeric references, which Mermaid
 * resolves in the finished picture.
 */
final class MermaidText extends NotationText {

    /** Ends of statements, comments, directives, formulas, markup, and what Mermaid itself puts for references. */
    private static final String MARKS = "#;:%{}<>&\"`$\\ﬂ°¶ß";

    MermaidText() {
        super("<br/>");
    }

    @Override
    String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        line.codePoints().forEach(codePoint -> {
            if (MARKS.indexOf(codePoint) < 0) {
                escaped.appendCodePoint(codePoint);
            } else {
                escaped.append(reference(codePoint));
            }
        });
        return escaped.toString();
    }

    @Override
    String reference(int codePoint) {
        return "#" + codePoint + ";";
    }

    @Override
    String number(String number) {
        return number;
    }
}
