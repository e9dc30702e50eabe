/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.coverage.Coverage.LineRow;
import org.jirei.lang.ide.coverage.Coverage.SectionColumn;
import org.jirei.testing.MarkedText;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Which section mentions which step. */
final class CoverageReaderTest {

    private static final MarkedText SOURCE = MarkedText.of("""
            case c "Logins" {
              language en
              actors {
                team ops "Operators"
              }
              flow {
                step expired ops: The certificate expired
                action renew ops: It was renewed
                action [>tell<] ops
              }
              background {
                - It was old [>{{expired}}<] and older [>{{expired}}<], {{ops}} said.
              }
              response {
                - Renewed {{renew}}, {{nobody}}.
              }
            }
            """);

    @Test
    void tellsWhatEachSectionMentions() {
        Coverage coverage = coverage(SOURCE.text());
        assertEquals("Case Logins", coverage.title());
        assertEquals(List.of("Background", "Detection", "Response", "Cause", "Prevention", "Lessons learned"),
                coverage.sections().stream().map(SectionColumn::name).toList());
        assertEquals(List.of("(1) The certificate expired 2 0 0 0 0 0", "(R1) It was renewed 0 0 1 0 0 0",
                "(R2) tell 0 0 0 0 0 0"), coverage.lines().stream().map(CoverageReaderTest::shown).toList());
    }

    @Test
    void findsTheHoles() {
        Coverage coverage = coverage(SOURCE.text());
        assertEquals(List.of(false, false, true), coverage.lines().stream().map(LineRow::isHole).toList());
        assertEquals(1, coverage.holes());
        assertEquals(1, coverage.mentionedIn(0));
        assertEquals(0, coverage.mentionedIn(1));
    }

    @Test
    void leadsToTheSource() {
        Coverage coverage = coverage(SOURCE.text());
        assertEquals(SOURCE.regions(), List.of(coverage.lines().getLast().head(),
                coverage.lines().getFirst().mentions().getFirst().getFirst(),
                coverage.lines().getFirst().mentions().getFirst().getLast()));
        TextRegion head = coverage.sections().getFirst().head().orElseThrow();
        assertEquals("background", SOURCE.text().substring(head.offset(), head.end()));
        assertTrue(coverage.sections().get(1).head().isEmpty(), "a missing section has no place");
    }

    @Test
    void livesWithEveryHalfWrittenSource() {
        for (int end = 0; end <= SOURCE.text().length(); end++) {
            CoverageReader.of(Sources.parse(SOURCE.text().substring(0, end)), "1.jirei")
                    .forEach(coverage -> assertEquals(6, coverage.sections().size()));
        }
    }

    private static Coverage coverage(String text) {
        return CoverageReader.of(Sources.parse(text), "1.jirei").getFirst();
    }

    private static String shown(LineRow row) {
        StringBuilder shown = new StringBuilder(row.number() + " " + row.sentence());
        row.mentions().forEach(mentions -> shown.append(' ').append(mentions.size()));
        return shown.toString();
    }
}
