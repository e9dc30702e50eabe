/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import org.jirei.model.Prose;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;
import org.jirei.model.rules.text.Range;
import org.jirei.model.rules.text.Sentences;

/** A Japanese sentence has at most 120 characters, as printed and without what ends it. */
public final class SentenceTooLong extends BaseRule<Prose> {

    private static final int LONGEST = 120;

    /** Makes the rule. */
    public SentenceTooLong() {
        super("sentence-too-long", Severity.WARNING, Prose.class);
    }

    @Override
    public void check(Prose prose, Findings findings) {
        FlatText text = FlatText.of(prose, findings.run().labels(prose)::reference);
        for (Range range : Sentences.of(text.text())) {
            String sentence = range.of(text.text());
            int length = length(sentence);
            if (length > LONGEST && Sentences.isJapanese(sentence)) {
                findings.report(text.place(range.start(), range.end()),
                        Integer.toString(length), Integer.toString(LONGEST));
            }
        }
    }

    private static int length(String sentence) {
        String withoutEnd = Sentences.withoutEnd(sentence);
        return withoutEnd.codePointCount(0, withoutEnd.length());
    }
}
