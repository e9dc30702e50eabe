/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.HashSet;
import java.util.Set;

import org.jirei.model.Element;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;
import org.jirei.model.rules.text.Range;

/** A survey spells a word in one way. The rarer spelling is reported, once in each text; the arguments name both. */
public final class SpellingVaries extends BaseRule<Element> {

    /** Makes the rule. */
    public SpellingVaries() {
        super("spelling-varies", Severity.WARNING, Element.class);
    }

    @Override
    public void check(Element element, Findings findings) {
        Spellings spellings = Spellings.of(findings.run());
        for (FlatText text : findings.written()) {
            Set<String> told = new HashSet<>();
            for (Range range : Spelling.words(text.text())) {
                String word = range.of(text.text());
                String usual = spellings.usual(element, word);
                if (!usual.equals(word) && told.add(word)) {
                    findings.report(text.place(range.start(), range.end()), word, usual);
                }
            }
        }
    }
}
