/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.explanation;

import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleDoc;
import org.jirei.model.rules.RuleDocs;

/**
 * Why something was found and how it is done right: the text and the good example of a rule's reference page.
 *
 * @param title what the rule is about
 * @param text Markdown
 * @param example a source that keeps to the rule
 * @param exampleTitle what stands above the example
 */
public record Explanation(String title, String text, String example, String exampleTitle) {

    private static final IdeMessages MESSAGES = IdeMessages.of(Explanation.class);

    /** Returns what the reference says of a rule. */
    public static Explanation of(String ruleId, Language language) {
        RuleDoc page = RuleDocs.of(ruleId, language);
        return new Explanation(page.title(), page.text(), page.good().source().stripTrailing(),
                MESSAGES.text("example", language));
    }

    /** Returns what the reference says of the rule that {@code finding} breaks. */
    public static Explanation of(Diagnostic finding, Language language) {
        return of(finding.ruleId(), language);
    }

    /** Returns it as a fragment of HTML, without links or anything that would have to be fetched. */
    public String html() {
        return "<h4>" + Markdown.escape(title) + "</h4>" + Markdown.html(text)
                + "<p><i>" + Markdown.escape(exampleTitle) + "</i><br/></p><pre>" + Markdown.escape(example) + "</pre>";
    }

    /** Returns it as lines of plain text. */
    public String plain() {
        return title + "\n\n" + Markdown.plain(text) + "\n\n" + exampleTitle + "\n" + example.indent(2).stripTrailing();
    }
}
