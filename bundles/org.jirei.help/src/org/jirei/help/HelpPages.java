/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.jirei.model.rules.RuleDoc;
import org.jirei.model.rules.RuleDocs;

/** The pages of the help: the guide, the language reference, and what each rule is about. */
public final class HelpPages {

    private static final String GUIDE = "guide";
    private static final String LANGUAGE = "language";
    private static final String RULES = "rules";
    private static final String RULE = "rule-";
    private static final String HTML = ".html";

    private HelpPages() {
    }

    /** Returns the guide for authors. */
    public static HelpPage guide(Language language) {
        return document(GUIDE, language);
    }

    /** Returns the language reference. */
    public static HelpPage language(Language language) {
        return document(LANGUAGE, language);
    }

    /** Returns what holds for all rules, and where each is explained. */
    public static HelpPage rules(Language language) {
        StringBuilder page = new StringBuilder(RuleDocs.introduction(language).strip()).append("\n\n");
        for (RuleDescription rule : RuleCatalog.descriptions()) {
            RuleDoc doc = RuleDocs.of(rule.id(), language);
            page.append("- [").append(doc.title()).append("](").append(address(rule)).append(")\n");
        }
        return new HelpPage(RULES + HTML, page.toString());
    }

    /** Returns a page for each rule, in the order of the catalogue. */
    public static List<HelpPage> eachRule(Language language) {
        return RuleCatalog.descriptions().stream().map(rule -> rule(rule, language)).toList();
    }

    /** Returns the page at {@code address}; empty where there is none. */
    public static Optional<HelpPage> find(String address, Language language) {
        return switch (address) {
            case GUIDE + HTML -> Optional.of(guide(language));
            case LANGUAGE + HTML -> Optional.of(language(language));
            case RULES + HTML -> Optional.of(rules(language));
            default -> RuleCatalog.descriptions().stream().filter(rule -> address(rule).equals(address)).findFirst()
                    .map(rule -> rule(rule, language));
        };
    }

    private static HelpPage rule(RuleDescription rule, Language language) {
        RuleDoc doc = RuleDocs.of(rule.id(), language);
        boolean japanese = language == Language.JAPANESE;
        String markdown = """
                # %s

                `%s`

                %s

                ## %s

                ```%s
                %s```

                ## %s

                ```%s
                %s```
                """.formatted(doc.title(), doc.id(), doc.text(),
                japanese ? "悪い例" : "Bad example", doc.bad().format(), doc.bad().source(),
                japanese ? "良い例" : "Good example", doc.good().format(), doc.good().source());
        return new HelpPage(address(rule), markdown);
    }

    private static String address(RuleDescription rule) {
        return RULE + rule.id() + HTML;
    }

    private static HelpPage document(String name, Language language) {
        String file = "/docs/" + name + (language == Language.JAPANESE ? ".ja.md" : ".md");
        try (InputStream stream = HelpPages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No page " + file);
            }
            return new HelpPage(name + HTML, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
