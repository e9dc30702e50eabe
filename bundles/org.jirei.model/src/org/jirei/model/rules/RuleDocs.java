/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jirei.model.Language;

/**
 * The rules' reference pages: one Markdown file for each rule and language with a title, a text, and two fenced
 * examples, the bad one first. The examples are the rules' test data too.
 */
public final class RuleDocs {

    private static final Pattern PAGE = Pattern.compile("""
            # (.+)

            (.+?)

            ## .+

            ```(\\w+)
            (.+?\n)```

            ## .+

            ```(\\w+)
            (.+?\n)```
            """, Pattern.DOTALL);

    private RuleDocs() {
    }

    /**
     * Returns the page of a rule.
     *
     * @throws IllegalArgumentException where there is no rule {@code ruleId}
     */
    public static RuleDoc of(String ruleId, Language language) {
        if (RuleCatalog.description(ruleId).isEmpty()) {
            throw new IllegalArgumentException("No rule " + ruleId);
        }
        MatchResult page = PAGE.matcher(read(ruleId, language)).results().findFirst()
                .orElseThrow(() -> new IllegalStateException("Page of " + ruleId + " is not of the common form"));
        return new RuleDoc(ruleId, page.group(1), page.group(2),
                RuleExample.of(page.group(3), page.group(4)), RuleExample.of(page.group(5), page.group(6)));
    }

    /** Returns what holds for all rules, in Markdown: severities, settings and how to allow a finding with a reason. */
    public static String introduction(Language language) {
        return read("introduction", language);
    }

    private static String read(String page, Language language) {
        String file = "docs/" + page + "." + language.code() + ".md";
        try (InputStream stream = RuleDocs.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No page " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
