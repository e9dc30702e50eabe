/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Golden;
import org.jirei.testing.ModelGenerator;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Over the examples and generated models: nothing is lost, and no text becomes a statement. */
final class NotationPropertiesTest {

    private static final int MODELS = 200;
    private static final String ALIAS = "p[1-9]\\d*";
    private static final String PLANTUML_TEXT = "(?:&#\\d+;|\\\\n|[^\"*<>{}\\[\\]|\\\\#%&$~_=;^'`@])*";
    private static final Pattern PLANTUML_LINE = Pattern.compile(String.join("|",
            "@startuml ?[\\p{L}\\p{Nd}_]*", "!pragma teoz true", "skinparam BoxPadding 10", "title TEXT",
            " *(?:participant \"<&[a-z-]+>\\\\nTEXT\"|actor \"TEXT\") as ALIAS(?: #C00000)?",
            " *box \"TEXT\"", " *end box", "== TEXT ==", "== ==",
            "ALIAS (?:->|<->|->x) ALIAS(?: : CAPTION)?",
            "ALIAS -\\[#C00000\\]> ALIAS : <&bolt>(?: CAPTION)?",
            "rnote over ALIAS(?:, ALIAS)? : (?:CAPTION|TEXT)", "note over ALIAS(?:, ALIAS)? : TEXT", "@enduml")
            .replace("CAPTION", "TEXT(?:\\*\\*\\([^()]+\\)\\*\\*)?TEXT").replace("TEXT", PLANTUML_TEXT)
            .replace("ALIAS", ALIAS));
    private static final String MERMAID_TEXT = "(?:#\\d+;|<br/>|[^#;:%{}<>&\"`$\\\\])*";
    private static final Pattern MERMAID_LINE = Pattern.compile(String.join("|",
            "sequenceDiagram", "  accTitle: TEXT", " +(?:participant|actor) ALIAS as TEXT",
            " +box transparent TEXT", " +end", " +rect rgba\\([0-9., ]+\\)",
            " +ALIAS(?:->>|<<->>|-x)ALIAS:(?: TEXT)?", " +Note over ALIAS(?:,ALIAS)?: TEXT")
            .replace("TEXT", MERMAID_TEXT).replace("ALIAS", ALIAS));

    @Test
    void everyLineIsAStatementOfOurs() {
        forEachCase((kase, labels) -> {
            Notation.PLANTUML.diagram(kase, labels).source().lines()
                    .forEach(line -> assertTrue(PLANTUML_LINE.matcher(line).matches(), line));
            Notation.MERMAID.diagram(kase, labels).source().lines()
                    .forEach(line -> assertTrue(MERMAID_LINE.matcher(line).matches(), line));
        });
    }

    @Test
    void everyNumberIsThereOnceInOrder() {
        Pattern numbers = Pattern.compile("\\*\\*(\\([^()]+\\))\\*\\*");
        forEachCase((kase, labels) -> {
            List<String> shown = new ArrayList<>();
            Matcher number = numbers.matcher(Notation.PLANTUML.diagram(kase, labels).source());
            while (number.find()) {
                shown.add(number.group(1));
            }
            assertEquals(Flows.lines(kase).stream().map(labels::number).toList(), shown);
        });
    }

    @Test
    void readersFindEveryText() {
        Pattern plantUml = Pattern.compile("&#(\\d+);");
        Pattern mermaid = Pattern.compile("#(\\d+);");
        forEachCase((kase, labels) -> {
            requireTexts(Notation.PLANTUML.diagram(kase, labels), plantUml, "\\n");
            requireTexts(Notation.MERMAID.diagram(kase, labels), mermaid, "<br/>");
        });
    }

    private static void requireTexts(Diagram diagram, Pattern reference, String lineEnd) {
        String shown = withoutBlanks(reference.matcher(diagram.source().replace(lineEnd, " "))
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1))))));
        List<String> readable = diagram.texts().subList(1, diagram.texts().size());
        readable.forEach(text -> assertTrue(shown.contains(withoutBlanks(text)), text));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\p{Zs}]", "");
    }

    @Test
    void lifelinesAreCountedFromTheLeft() {
        forEachCase((kase, labels) -> {
            for (Notation notation : Notation.values()) {
                List<String> aliases = notation.diagram(kase, labels).source().lines().map(String::strip)
                        .filter(line -> line.matches("(participant|actor) .*"))
                        .map(line -> line.replaceFirst(".*\\bas (p\\d+)( #C00000)?$|.*?(p\\d+) as .*", "$1$3"))
                        .toList();
                for (int at = 0; at < aliases.size(); at++) {
                    assertEquals("p" + (at + 1), aliases.get(at));
                }
                assertFalse(aliases.isEmpty());
            }
        });
    }

    @Test
    void sameModelGivesTheSameText() {
        forEachCase((kase, labels) -> {
            for (Notation notation : Notation.values()) {
                assertEquals(notation.diagram(kase, labels), notation.diagram(kase, labels));
            }
        });
    }

    @Test
    void longSentenceIsPutIntoANoteWherePlantUmlWantsShortArrows() {
        Case kase = Sources.document("""
                case long "Long" {
                  language en
                  actors {
                    team a "A"
                    team b "B"
                  }
                  flow {
                    step said a -> b: %s
                  }
                }
                """.formatted("word ".repeat(600).strip())).getCases().getFirst();
        Labels labels = RenderContext.of(new SurveyIndex(List.of()), List.of(kase)).labels(kase);
        String source = Notation.PLANTUML.diagram(kase, labels).source();
        assertTrue(source.contains("\np1 -> p2 : **(1)**\nrnote over p1, p2 : word word "), source);
    }

    private static void forEachCase(BiConsumer<Case, Labels> check) {
        String[] files = Sources.correctFiles().stream().map(Golden::read).toArray(String[]::new);
        ParsedSources examples = Sources.parse(files);
        forEachCase(examples.surveys(), check);
        for (int seed = 0; seed < MODELS; seed++) {
            forEachCase(new SurveyIndex(List.of(ModelGenerator.document(seed))), check);
        }
    }

    private static void forEachCase(SurveyIndex surveys, BiConsumer<Case, Labels> check) {
        RenderContext context = RenderContext.of(surveys, surveys.cases());
        context.cases().forEach(kase -> check.accept(kase, context.labels(kase)));
    }
}
