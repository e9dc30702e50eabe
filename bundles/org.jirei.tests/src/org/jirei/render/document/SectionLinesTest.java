/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.PassageEntry;
import org.jirei.model.Prose;
import org.jirei.model.Section;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** The sections line by line say what the printed page says. */
class SectionLinesTest {

    private static final RenderContext EXAMPLES = examples();

    private static RenderContext examples() {
        return Sources.context(Sources.examples().stream()
                .map(file -> new SourceText(file.toString(), Golden.read(file))).toList());
    }

    private static List<SectionLine> lines(Case kase) {
        return SectionLines.of(kase, EXAMPLES.labels(kase), EXAMPLES.anchors());
    }

    @Test
    void linesAreThoseOfThePlainText() {
        assertTrue(EXAMPLES.cases().size() > 8);
        for (Case kase : EXAMPLES.cases()) {
            String text = TextWriter.write(EXAMPLES.page(kase));
            String printed = lines(kase).stream().map(line -> line.role().mark() + line.text().text())
                    .collect(Collectors.joining("\n", "", "\n"));
            String page = text.lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
            assertTrue(page.endsWith(printed), printed);
        }
    }

    @Test
    void everyLineKnowsWhatItWasPrintedFrom() {
        for (Case kase : EXAMPLES.cases()) {
            for (SectionLine line : lines(kase)) {
                String expected = switch (line.source()) {
                    case Section section -> EXAMPLES.labels(kase).title(section.getKind());
                    case PassageEntry entry -> text(kase, entry.getProse());
                    default -> "printed from nothing known";
                };
                assertEquals(expected, line.text().text());
            }
        }
    }

    private static String text(Case kase, Prose prose) {
        return EXAMPLES.labels(kase).text(prose);
    }
}
