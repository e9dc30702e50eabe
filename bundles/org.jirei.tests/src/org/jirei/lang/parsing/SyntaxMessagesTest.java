/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The messages are there in both languages, each is used, and none talks like a parser. */
final class SyntaxMessagesTest {

    private static final String BLOCK = "block.";
    private static final List<String> PARSERS_WORDS = List.of("RULE_", "token", "mismatched", "EOF", "viable", "null",
            "parser", "grammar", "トークン", "構文解析", "字句");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(SyntaxMessages.keys(Language.ENGLISH), SyntaxMessages.keys(Language.JAPANESE));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : SyntaxMessages.keys(Language.ENGLISH)) {
            assertEquals(arguments(key, Language.ENGLISH), arguments(key, Language.JAPANESE), key);
        }
    }

    private static Set<Integer> arguments(String key, Language language) {
        MessageFormat format = new MessageFormat(SyntaxMessages.pattern(key, language));
        Set<Integer> used = new TreeSet<>();
        Object[] probes = new Object[format.getFormatsByArgumentIndex().length];
        for (int i = 0; i < probes.length; i++) {
            probes[i] = "‹" + i + "›";
        }
        String text = format.format(probes);
        for (int i = 0; i < probes.length; i++) {
            if (text.contains("‹" + i + "›")) {
                used.add(i);
            }
        }
        return used;
    }

    @Test
    void everyMessageIsTold() {
        Set<String> told = new LinkedHashSet<>();
        for (Path file : Golden.files(Sources.testdata("syntax"), ".jirei")) {
            Sources.parse(Golden.read(file)).sources().getFirst().syntaxProblems()
                    .forEach(problem -> told.add(problem.key()));
        }
        Sources.parse("case a \"A\" { actors {" + " team t \"T\" {".repeat(300)).sources().getFirst().syntaxProblems()
                .forEach(problem -> told.add(problem.key()));
        Sources.parseNamed("broken.xmi", "no model").sources().getFirst().syntaxProblems()
                .forEach(problem -> told.add(problem.key()));
        Set<String> keys = SyntaxMessages.keys(Language.ENGLISH).stream().filter(key -> !key.startsWith(BLOCK))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, new TreeSet<>(told));
    }

    @Test
    void everyBlockHasAName() {
        Set<String> blocks = new TreeSet<>();
        for (Block block : Block.values()) {
            blocks.add(BLOCK + block.name());
        }
        assertEquals(blocks, SyntaxMessages.keys(Language.ENGLISH).stream().filter(key -> key.startsWith(BLOCK))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheAuthorsWords(Language language) {
        for (String key : SyntaxMessages.keys(language)) {
            String text = SyntaxMessages.text(key, List.of("あ", "い"), language);
            assertTrue(PARSERS_WORDS.stream().noneMatch(text::contains), () -> key + ": " + text);
        }
    }

    @Test
    void argumentsStayAsTheyAre() {
        assertEquals("\"{1} '{0}'\" may not stand here; delete it.",
                SyntaxMessages.text("unexpected", List.of("{1} '{0}'"), Language.ENGLISH));
    }
}
