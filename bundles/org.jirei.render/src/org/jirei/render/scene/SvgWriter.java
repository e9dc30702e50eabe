/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jirei.render.typography.PrintableText;

/** Writes well-formed XML, one element a line. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    SvgWriter start(String element) {
        closeTag();
        indent();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    SvgWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    SvgWriter attribute(String name, double length) {
        Decimal.append(out.append(' ').append(name).append("=\""), length).append('"');
        return this;
    }

    /** Writes the only content of the open element, without white space around it, and ends the element. */
    SvgWriter textAndEnd(String text) {
        out.append('>');
        inTag = false;
        escape(text);
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    SvgWriter end() {
        String element = open.pop();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else {
            indent();
            out.append("</").append(element).append(">\n");
        }
        return this;
    }

    String written() {
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void indent() {
        out.repeat(' ', open.size());
    }

    private void escape(String text) {
        XmlText.append(PrintableText.of(text), out);
    }
}
