/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.junit.jupiter.api.Test;

/** What is promised of figures is tried on cases that reach as far as the promise. */
final class FigureCasesTest {

    private static final int GENERATED = 2_000;
    private static final Predicate<String> JAPANESE = text -> text.matches("(?s).*[\\p{IsHan}\\p{IsKatakana}].*");
    private static final Predicate<String> LATIN = text -> text.matches("(?s).*[a-zA-Z]{3}.*");

    private final List<CaseBuilder> cases = LongStream.range(0, GENERATED).mapToObj(FigureCases::of).toList();

    private IntStream sizes(ToIntFunction<Case> size) {
        return cases.stream().map(CaseBuilder::kase).mapToInt(size);
    }

    private void assertRange(int least, int most, ToIntFunction<Case> size) {
        assertEquals(least, sizes(size).min().orElseThrow());
        assertEquals(most, sizes(size).max().orElseThrow());
    }

    private static int depth(Case kase) {
        return Actors.all(kase).stream().mapToInt(actor -> Actors.boundaries(actor).size() + 1).max().orElse(0);
    }

    /** Returns all labels of a case in one text. */
    private static String words(CaseBuilder builder) {
        List<String> labels = Actors.all(builder.kase()).stream().map(Actor::getLabel).toList();
        List<String> sentences = Flows.lines(builder.kase()).stream()
                .map(line -> builder.labels().text(line.getSentence())).toList();
        return String.join("\n", labels) + String.join("\n", sentences);
    }

    @Test
    void flowsHaveNoLineToThreeHundred() {
        assertRange(0, 300, kase -> Flows.lines(kase).size());
    }

    @Test
    void oneToFortyTakePart() {
        assertRange(1, 40, kase -> Actors.all(kase).size());
    }

    @Test
    void actorsStandInOneAnotherSixDeep() {
        assertRange(1, 6, FigureCasesTest::depth);
    }

    @Test
    void wordsAreJapaneseLatinAndMixed() {
        List<String> words = LongStream.range(0, GENERATED).filter(seed -> !FigureCases.isHostile(seed))
                .mapToObj(seed -> words(cases.get((int) seed))).toList();
        assertTrue(words.stream().filter(JAPANESE.and(LATIN.negate())).count() > GENERATED / 10);
        assertTrue(words.stream().filter(LATIN.and(JAPANESE.negate())).count() > GENERATED / 10);
        assertTrue(words.stream().filter(LATIN.and(JAPANESE)).count() > GENERATED / 10);
    }

    @Test
    void everyEighthIsHostileAndSomeHaveLabelsWithoutEnd() {
        assertEquals(GENERATED / 8, LongStream.range(0, GENERATED).filter(FigureCases::isHostile).count());
        assertTrue(cases.stream().anyMatch(builder -> words(builder).length() > 10_000));
    }

    @Test
    void oneSeedIsOneCase() {
        for (int seed = 0; seed < GENERATED; seed++) {
            assertEquals(words(cases.get(seed)), words(FigureCases.of(seed)));
        }
    }
}
