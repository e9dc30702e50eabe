/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.textpreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.Element;
import org.jirei.render.document.SectionLine;
import org.jirei.render.document.SectionLine.Role;
import org.jirei.render.document.SectionLines;
import org.jirei.render.document.Span;
import org.jirei.render.output.RenderContext;

/**
 * The sections of a case as one text.
 *
 * @param title of the case
 * @param text all lines, with an empty one before each section but the first
 * @param lines of the text, the empty ones too
 * @param styles of stretches that differ from plain text, in order
 */
record SectionsText(String title, String text, List<PrintedLine> lines, List<Style> styles) {

    /**
     * A line.
     *
     * @param source what it was printed from; {@code null} for an empty line
     * @param mark what it begins with
     * @param level 2 for bullets of the second level
     */
    record PrintedLine(Element source, String mark, int level) {
    }

    /** A stretch that is a heading, in bold, or else the number of a step or action. */
    record Style(int start, int length, boolean heading) {
    }

    static SectionsText of(Case kase, RenderContext context) {
        StringBuilder text = new StringBuilder();
        List<PrintedLine> lines = new ArrayList<>();
        List<Style> styles = new ArrayList<>();
        for (SectionLine line : SectionLines.of(kase, context.labels(kase), context.anchors())) {
            if (line.role() == Role.SECTION && !lines.isEmpty()) {
                lines.add(new PrintedLine(null, "", 1));
                text.append('\n');
            }
            int start = text.length();
            text.append(line.role().mark());
            for (Span span : line.text().spans()) {
                if (span instanceof Span.LineMention && !isHeading(line)) {
                    styles.add(new Style(text.length(), span.text().length(), false));
                }
                text.append(span.text());
            }
            if (isHeading(line)) {
                styles.add(new Style(start, text.length() - start, true));
            }
            lines.add(new PrintedLine(line.source(), line.role().mark(), line.role() == Role.INNER_BULLET ? 2 : 1));
            text.append('\n');
        }
        return new SectionsText(context.labels(kase).title(kase), text.toString().stripTrailing(), lines, styles);
    }

    private static boolean isHeading(SectionLine line) {
        return line.role() == Role.SECTION || line.role() == Role.HEADING;
    }

    /** Returns what a 0-based line was printed from; empty for an empty line or none. */
    Optional<Element> source(int line) {
        return line < 0 || line >= lines.size() ? Optional.empty() : Optional.ofNullable(lines.get(line).source());
    }

    /** Returns the 0-based line that was printed from {@code source}, or -1. */
    int line(Element source) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).source() == source) {
                return line;
            }
        }
        return -1;
    }
}
