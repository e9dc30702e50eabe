/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Every rule is explained in both languages, as HTML and as plain text. */
final class ExplanationTest {

    static List<RuleDescription> rules() {
        return RuleCatalog.descriptions();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplained(RuleDescription rule) throws Exception {
        for (Language language : Language.values()) {
            Explanation explanation = Explanation.of(rule.id(), language);
            String html = explanation.html();
            DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<html>" + html + "</html>")));
            assertFalse(html.contains("<a") || html.contains("src="), html);
            assertFalse(html.contains("`"), html);
            assertFalse(explanation.plain().contains("`"), explanation.plain());
            assertTrue(explanation.plain().startsWith(explanation.title()));
        }
    }

    @Test
    void htmlKeepsTheFormOfThePage() {
        Explanation explanation = new Explanation("題<", "文 `a<b` と **太字**\n続き\n\n- 一\n- 二\n\n```\nx\n\ny\n```", "例 {\n}", "良い例");
        assertEquals("<h4>題&lt;</h4><p>文 <code>a&lt;b</code> と <b>太字</b>続き</p><ul><li>一</li><li>二</li></ul>"
                + "<pre>x\n\ny</pre><p><i>良い例</i><br/></p><pre>例 {\n}</pre>", explanation.html());
    }

    @Test
    void plainTextHasNoMarks() {
        Explanation explanation = new Explanation("題", "文 `{{名前}}` と **太字**", "例 {\n}", "良い例");
        assertEquals("題\n\n文 {{名前}} と 太字\n\n良い例\n  例 {\n  }", explanation.plain());
    }
}
