/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language reference tells all keywords, and its example is written as Jirei wants it. */
class LanguageReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"docs/language.md", "docs/language.ja.md"})
    void exampleIsCanonicalAndClean(String page) {
        SourceText example = example(page);
        assertEquals(List.of(),
                JireiLanguage.shared().parse(List.of(example)).check(RuleSettings.defaults()));
        assertEquals(example.text(), JireiFormatter.format(example, null).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/language.md", "docs/language.ja.md"})
    void everySpellingIsInTheTableOfKeywords(String page) {
        String text = Checkout.read(page);
        List<String> missing = Arrays.stream(Keyword.values())
                .filter(keyword -> !text.contains(row(keyword, Language.ENGLISH, Language.JAPANESE))
                        && !text.contains(row(keyword, Language.JAPANESE, Language.ENGLISH)))
                .map(Keyword::name).toList();
        assertEquals(List.of(), missing);
    }

    /** Side by side in the table, since most spellings stand elsewhere on the page as ordinary words, too. */
    private static String row(Keyword keyword, Language first, Language second) {
        return "| `" + keyword.spelling(first) + "` | `" + keyword.spelling(second) + "` |";
    }

    private static SourceText example(String page) {
        Matcher block = Pattern.compile("```jirei\n(.*?)```", Pattern.DOTALL).matcher(Checkout.read(page));
        assertTrue(block.find());
        return new SourceText("example.jirei", block.group(1));
    }
}
