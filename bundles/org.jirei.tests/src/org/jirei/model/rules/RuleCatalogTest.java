/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jirei.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogTest {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    static List<RuleDescription> rules() {
        return RuleCatalog.descriptions();
    }

    static Set<String> messageKeys() {
        return RuleMessages.keys(Language.ENGLISH);
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = rules().stream().map(RuleDescription::id).collect(Collectors.toSet());
        long ofTheText = 6;

        assertEquals(RuleCatalog.rules().size() + ofTheText, ids.size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void idsAreInKebabCase(RuleDescription rule) {
        assertTrue(KEBAB_CASE.matcher(rule.id()).matches());
        assertEquals(rule, RuleCatalog.description(rule.id()).orElseThrow());
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertEquals(RuleMessages.keys(Language.ENGLISH), RuleMessages.keys(Language.JAPANESE));
        Set<String> withoutMessage = new TreeSet<>(rules().stream().map(RuleDescription::id).toList());
        withoutMessage.removeAll(messageKeys());
        assertEquals(Set.of(), withoutMessage);
    }

    @ParameterizedTest
    @MethodSource("messageKeys")
    void messagesNameTheSameArguments(String key) {
        assertEquals(arguments(key, Language.ENGLISH), arguments(key, Language.JAPANESE));
    }

    private static Set<String> arguments(String key, Language language) {
        return ARGUMENT.matcher(RuleMessages.pattern(key, language)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pagesAreWhole(RuleDescription rule) {
        for (Language language : Language.values()) {
            RuleDoc page = RuleDocs.of(rule.id(), language);
            assertFalse(page.title().isBlank() || page.text().isBlank());
            assertTrue(page.bad().start() >= 0, "a place is marked");
            assertEquals(Place.NONE, page.good().start());
        }
    }

    @ParameterizedTest
    @EnumSource
    void introductionTellsHowToAllow(Language language) {
        assertTrue(RuleDocs.introduction(language).contains("// jirei:allow "));
    }

    @Test
    void argumentsAreNotTakenForPatterns() {
        assertEquals("「{1}'」という名前のものがありません。名前を直すか、先に定義してください。",
                RuleMessages.text("unresolved-name", List.of("{1}'"), Language.JAPANESE));
    }

    @Test
    void fixedWordsAppearInTheReadersLanguage() {
        List<String> arguments = List.of("term.section.cause");

        assertTrue(RuleMessages.text("section-missing", arguments, Language.JAPANESE).contains("原因（cause）"));
        assertTrue(RuleMessages.text("section-missing", arguments, Language.ENGLISH).contains("section cause is"));
        assertTrue(RuleMessages.text("unresolved-name", List.of("term.unknown"), Language.ENGLISH)
                .contains("\"term.unknown\""));
    }
}
