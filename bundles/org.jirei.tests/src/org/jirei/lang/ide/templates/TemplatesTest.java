/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jirei.lang.ide.templates.Snippet.Choice;
import org.jirei.lang.ide.templates.Snippet.Stop;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates are correct statements once they are filled in, in both languages. */
final class TemplatesTest {

    private static final Map<String, String> FILLED = Map.of("language", "ja", "month", "2018-06",
            "firstDay", "2018-01-01", "lastDay", "2018-12-31");

    private static final List<Choice> ACTORS = List.of(new Choice("甲", "甲社"), new Choice("乙", ""));

    @ParameterizedTest
    @EnumSource(Construct.class)
    void filledInAreCorrect(Construct construct) {
        for (Language language : Language.values()) {
            String statement = filled(new Templates(language, Map.of()).whole(construct), language);
            Sources.document(around(construct, statement, language));
        }
    }

    private static String filled(Snippet snippet, Language language) {
        StringBuilder text = new StringBuilder(snippet.text());
        List<int[]> places = snippet.stops().stream().flatMap(stop -> stop.offsets().stream()
                .map(offset -> new int[] {offset, stop.length()})).sorted((one, other) -> other[0] - one[0]).toList();
        boolean caretFilled = places.stream().anyMatch(place -> place[0] == snippet.caret());
        for (int[] place : places) {
            if (!caretFilled && snippet.caret() > place[0]) {
                text.insert(snippet.caret(), inBullet(snippet) ? "x" : "");
                caretFilled = true;
            }
            String shown = text.substring(place[0], place[0] + place[1]);
            text.replace(place[0], place[0] + place[1], value(shown));
        }
        if (!caretFilled && inBullet(snippet)) {
            text.insert(snippet.caret(), "x");
        }
        return text.toString();
    }

    private static boolean inBullet(Snippet snippet) {
        return snippet.text().startsWith("- ", Math.max(0, snippet.caret() - 2));
    }

    private static String value(String shown) {
        return switch (shown) {
            case "" -> "x";
            case "YYYY-MM" -> FILLED.get("month");
            case "YYYY-MM-DD" -> FILLED.get("lastDay");
            default -> shown;
        };
    }

    /** Puts a statement where it may stand. */
    private static String around(Construct construct, String statement, Language language) {
        Block block = Arrays.stream(Block.values())
                .filter(each -> Construct.in(each).contains(construct)).findFirst().orElseThrow();
        String kase = word(Keyword.CASE, language) + " a \"b\" {\n";
        String survey = word(Keyword.SURVEY, language) + " a \"b\" {\n";
        String line = construct == Construct.NOTE ? word(Keyword.STEP, language) + " s who: t\n" : "";
        return switch (block) {
            case DOCUMENT -> statement;
            case SURVEY_BODY -> survey + statement + "\n}";
            case CRITERIA_BODY -> survey + word(Keyword.CRITERIA, language) + " {\n" + statement + "\n}\n}";
            case CATEGORY_BODY -> survey + word(Keyword.CATEGORY, language) + " c \"d\" {\n" + statement + "\n}\n}";
            case CASE_BODY -> kase + statement + "\n}";
            case ACTORS_BODY -> kase + word(Keyword.ACTORS, language) + " {\n" + statement + "\n}\n}";
            case FLOW_BODY, PHASE_BODY -> kase + word(Keyword.FLOW, language) + " {\n" + line + statement + "\n}\n}";
            case PASSAGE -> throw new IllegalArgumentException("no statements");
        };
    }

    private static String word(Keyword keyword, Language language) {
        return keyword.spelling(language);
    }

    @Test
    void everyStatementOfEveryBlockHasOne() {
        for (Block block : Block.values()) {
            List<Keyword> keywords = Construct.in(block).stream().map(Construct::keyword).toList();
            assertTrue(keywords.containsAll(block.starters()), () -> block + ": " + keywords);
            assertTrue(block.starters().containsAll(keywords), () -> block + ": " + keywords);
        }
    }

    @Test
    void placesWithOneMeaningAreFilledInTogether() {
        Snippet snippet = new Templates(Language.ENGLISH, Map.of()).whole(Construct.CASE);
        Stop actor = snippet.stops().stream().filter(stop -> stop.offsets().size() > 1).findFirst().orElseThrow();
        actor.offsets().forEach(offset -> assertEquals("operator",
                snippet.text().substring(offset, offset + actor.length())));
        assertEquals(3, actor.offsets().size());
    }

    @Test
    void whatMayBeMeantIsShownAndOffered() {
        Snippet snippet = new Templates(Language.JAPANESE, Map.of("actors", ACTORS)).whole(Construct.STEP);
        assertEquals("事象 名前 甲: ", snippet.text());
        assertEquals(new Stop(List.of(6), 1, ACTORS), snippet.stops().get(1));
        assertEquals(new Stop(List.of(9), 0, List.of()), snippet.stops().get(2));
        assertEquals(9, snippet.caret());
    }

    @Test
    void placesMoveWithTheIndentation() {
        Snippet snippet = new Templates(Language.ENGLISH, Map.of()).whole(Construct.LESSONS).at("    ", "\r\n");
        assertEquals("lessons {\r\n      = \r\n      - \r\n    }", snippet.text());
        assertEquals(List.of(19), snippet.stops().getFirst().offsets());
        assertEquals(29, snippet.caret());
    }
}
