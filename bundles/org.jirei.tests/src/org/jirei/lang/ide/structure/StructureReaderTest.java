/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jirei.model.Language;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** The parts by which two versions of a source are compared. */
final class StructureReaderTest {

    private static final String SOURCE = """
            // head
            case c "C" {
              occurred 2018-06
              actors {
                team ops "Operators"
              }
              flow {
                phase "First" {
                  step a ops: One
                    note: more
                }
                // why
                step b ops: Two
              }
              cause {
                - {{a}}
              }
            }
            """;

    @Test
    void takesASourceApart() {
        assertEquals("""
                Title and first lines: // head
                C
                  Title and first lines: case c "C" { occurred 2018-06
                  Actors
                    Title and first lines: actors {
                    Operators: team ops "Operators"
                  Flow
                    Title and first lines: flow {
                    First
                      Title and first lines: phase "First" {
                      (1) One: step a ops: One note: more
                    Other lines and comments: // why
                    (2) Two: step b ops: Two
                  【４ 原因】: cause { - {{a}} }
                """, shown(StructureReader.read(SOURCE, Language.ENGLISH), SOURCE, ""));
    }

    @Test
    void keepsKeysWhenSomethingIsPutInBetween() {
        List<String> before = keys(StructureReader.read(SOURCE, Language.ENGLISH));
        List<String> after = keys(StructureReader.read(
                SOURCE.replace("    step b", "    step n ops: New\n    step b"), Language.ENGLISH));
        assertTrue(after.containsAll(before), after.toString());
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void leavesNothingOutInTheExamples() throws Exception {
        for (Path file : Sources.examples()) {
            String text = Files.readString(file);
            StringBuilder rest = new StringBuilder(text);
            leaves(StructureReader.read(text, Language.JAPANESE)).forEach(part -> {
                for (int i = part.region().offset(); i < part.region().end(); i++) {
                    assertTrue(rest.charAt(i) != 0, () -> file + " has a character in two parts: " + part.label());
                    rest.setCharAt(i, (char) 0);
                }
            });
            assertEquals("", rest.toString().replaceAll("[\0\\s}]", ""), file.toString());
        }
    }

    @Test
    void findsTheLeastThatMoved() {
        assertEquals(Set.of("d"), Moves.of(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")));
        assertEquals(Set.of(), Moves.of(List.of("a", "b", "c"), List.of("a", "x", "c")));
        assertEquals(1, Moves.of(List.of("a", "b", "c", "e"), List.of("a", "c", "b", "e")).size());
    }

    private static List<StructurePart> leaves(List<StructurePart> parts) {
        List<StructurePart> leaves = new ArrayList<>();
        parts.forEach(part -> leaves.addAll(part.children().isEmpty() ? List.of(part) : leaves(part.children())));
        return leaves;
    }

    private static List<String> keys(List<StructurePart> parts) {
        List<String> keys = new ArrayList<>();
        for (StructurePart part : parts) {
            keys.add(part.key());
            keys.addAll(keys(part.children()));
        }
        return keys;
    }

    private static String shown(List<StructurePart> parts, String text, String indent) {
        StringBuilder shown = new StringBuilder();
        for (StructurePart part : parts) {
            String own = text.substring(part.region().offset(), part.region().end()).strip().replaceAll("\\s+", " ");
            shown.append(indent).append(part.label()).append(part.children().isEmpty() ? ": " + own : "").append('\n')
                    .append(shown(part.children(), text, indent + "  "));
        }
        return shown.toString();
    }
}
