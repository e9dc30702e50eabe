/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.jirei.model.rules.RuleDoc;
import org.jirei.model.rules.RuleDocs;
import org.jirei.model.rules.RuleExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules' reference page in docs/ is what {@code jirei explain} tells; accept a change with -Djirei.accept=true. */
class RulesPageTest {

    @ParameterizedTest
    @CsvSource({"ENGLISH, docs/rules.md, Bad, Good", "JAPANESE, docs/rules.ja.md, 悪い例, 良い例"})
    void pageEqualsTheRules(Language language, String file, String bad, String good) throws IOException {
        Path page = Checkout.ROOT.resolve(file);
        StringBuilder expected = new StringBuilder(RuleDocs.introduction(language).strip()).append('\n');
        for (RuleDescription rule : RuleCatalog.descriptions()) {
            RuleDoc doc = RuleDocs.of(rule.id(), language);
            expected.append("\n## ").append(rule.id()).append("\n\n**").append(doc.title()).append("** (`")
                    .append(rule.severity().word()).append("`)\n\n").append(doc.text().strip()).append('\n');
            appendExample(expected, bad, doc.bad());
            appendExample(expected, good, doc.good());
        }
        if (Boolean.getBoolean("jirei.accept")) {
            Files.writeString(page, expected);
        }
        assertEquals(expected.toString(), Files.readString(page));
    }

    private static void appendExample(StringBuilder page, String title, RuleExample example) {
        page.append('\n').append(title).append(":\n\n```").append(example.format()).append('\n')
                .append(example.source().stripTrailing()).append("\n```\n");
    }
}
