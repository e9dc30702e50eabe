/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jirei.render.scene.XmlText;

/**
 * Collects HTML that is well-formed XML too (polyglot), one block element a line. The only place where anything of a
 * report is escaped.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn, an empty value leaves the attribute out. */
    Html open(String element, String... attributes) {
        lineStart();
        openInline(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        lineStart();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Adds an element with nothing but words inside. */
    Html words(String element, String words, String... attributes) {
        lineStart();
        return inline(element, words, attributes);
    }

    /** Adds an element with words inside to the running line. */
    Html inline(String element, String words, String... attributes) {
        openInline(element, attributes);
        return text(words).closeInline(element);
    }

    /** Opens an element on the running line; {@link #closeInline} must close it. */
    Html openInline(String element, String... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Html closeInline(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Adds an element that never has content. */
    Html empty(String element, String... attributes) {
        lineStart();
        return emptyInline(element, attributes);
    }

    /** Adds an element that never has content to the running line. */
    Html emptyInline(String element, String... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /** Adds words to the running line. */
    Html text(String words) {
        out.append(XmlText.escaped(words));
        return this;
    }

    /** Adds what is HTML already, on lines of its own. */
    Html raw(String html) {
        lineStart();
        out.append(html.strip());
        return this;
    }

    String written() {
        return out + "\n";
    }

    private void attributes(String... attributes) {
        for (int index = 0; index < attributes.length; index += 2) {
            if (!attributes[index + 1].isEmpty()) {
                out.append(' ').append(attributes[index]).append("=\"")
                        .append(XmlText.escaped(attributes[index + 1])).append('"');
            }
        }
    }

    /** Begins a new line of the file; between inline elements it reads as a space. */
    Html lineStart() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        return this;
    }
}
