/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.List;
import org.jirei.render.document.MarkdownText;

/** Diagrams one below the other as a Markdown page: several tools draw them where such a page is shown. */
public final class DiagramPage {

    private DiagramPage() {
    }

    /** Returns the page; each diagram stands under its title. No text in a diagram can end its block. */
    public static String markdown(Notation notation, List<Diagram> diagrams) {
        return String.join("\n", diagrams.stream().map(diagram -> section(notation, diagram)).toList());
    }

    private static String section(Notation notation, Diagram diagram) {
        return "# " + MarkdownText.escape(diagram.title()) + "\n\n```" + notation.word() + "\n" + diagram.source()
                + "```\n";
    }
}
