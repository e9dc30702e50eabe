/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.jirei.lang.JireiStandaloneSetup;
import org.jirei.model.ActorKind;
import org.jirei.model.Language;
import org.jirei.model.SectionKind;
import org.junit.jupiter.api.Test;

/** The table of keywords is that of the grammar, and each keyword has one meaning. */
final class KeywordTest {

    @Test
    void tableEqualsGrammar() {
        IGrammarAccess grammar = new JireiStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(IGrammarAccess.class);
        Set<String> ofGrammar = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(keyword -> Character.isLetter(keyword.codePointAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ofGrammar, new TreeSet<>(spellings().toList()));
    }

    @Test
    void everySpellingIsThereOnce() {
        assertEquals(spellings().count(), new LinkedHashSet<>(spellings().toList()).size());
        for (Keyword keyword : Keyword.values()) {
            for (Language language : Language.values()) {
                String spelling = keyword.spelling(language);
                assertSame(keyword, Keyword.of(spelling));
                assertSame(language, Keyword.languageOf(spelling));
            }
        }
    }

    @Test
    void otherWordsAreNoKeywords() {
        assertNull(Keyword.of("steps"));
        assertNull(Keyword.of("Step"));
        assertNull(Keyword.of(""));
    }

    @Test
    void kindsOfTheModelHaveKeywords() {
        Stream.concat(ActorKind.VALUES.stream().map(ActorKind::getName), SectionKind.VALUES.stream()
                .map(SectionKind::getName))
                .forEach(kind -> assertEquals(kind,
                        Keyword.valueOf(kind.toUpperCase(Locale.ROOT)).spelling(Language.ENGLISH)));
    }

    private static Stream<String> spellings() {
        return Stream.of(Keyword.values())
                .flatMap(keyword -> Stream.of(Language.values()).map(keyword::spelling));
    }
}
