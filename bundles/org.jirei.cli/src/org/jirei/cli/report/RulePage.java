/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import java.util.stream.Collectors;
import org.jirei.build.notice.Messages;
import org.jirei.lang.LineIndex;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.jirei.model.rules.RuleDoc;
import org.jirei.model.rules.RuleDocs;
import org.jirei.model.rules.RuleExample;

/** Shows the rules' reference pages on a terminal. */
public final class RulePage {

    private static final String INDENT = "    ";

    private final Language language;
    private final Messages messages;

    /** Makes pages in {@code language}. */
    public RulePage(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Returns a line for each rule: its id, its severity unless settings say otherwise, and what it is about. */
    public String list() {
        int longestId = RuleCatalog.descriptions().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        return RuleCatalog.descriptions().stream().map(rule -> "%s  %-7s  %s\n".formatted(
                rule.id() + " ".repeat(longestId - rule.id().length()), rule.severity().word(),
                RuleDocs.of(rule.id(), language).title())).collect(Collectors.joining());
    }

    /** Returns what {@code rule} wants and why, with an example that it reports and the same put right. */
    public String of(RuleDescription rule) {
        RuleDoc doc = RuleDocs.of(rule.id(), language);
        return "%s [%s] %s\n\n%s\n\n%s\n\n%s\n%s\n\n%s".formatted(doc.title(), rule.id(), rule.severity().word(),
                doc.text().strip(), messages.text("explain.bad"), bad(doc.bad()), messages.text("explain.good"),
                indented(doc.good().source()));
    }

    /** The example with a caret line under the place that the rule reports. */
    private static String bad(RuleExample example) {
        LineIndex lines = new LineIndex(example.source());
        int line = lines.line(Math.max(0, example.start()));
        int column = lines.column(Math.max(0, example.start())) - 1;
        StringBuilder text = new StringBuilder();
        for (int at = 1; at <= lines.count(); at++) {
            text.append(at == line ? SourceExcerpt.of(lines.text(at), column, column + example.length())
                    : indented(lines.text(at)));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String indented(String text) {
        return text.lines().map(line -> (INDENT + line).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
