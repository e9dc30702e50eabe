/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.ArrayList;
import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Bullet;
import org.jirei.model.Passage;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;
import org.jirei.model.rules.text.Proses;
import org.jirei.model.rules.text.Range;
import org.jirei.model.rules.text.Sentences;

/**
 * The bullets of a passage keep to 常体 or to 敬体; what ends with a noun suits both. The first sentence in the style of
 * the fewer is reported; where they are equally many, the first that turns away from the style of the beginning.
 */
public final class StyleMixed extends BaseRule<Passage> {

    private record Styled(SentenceStyle style, Place place) {
    }

    /** Makes the rule. */
    public StyleMixed() {
        super("style-mixed", Severity.WARNING, Passage.class);
    }

    @Override
    public void check(Passage passage, Findings findings) {
        List<Styled> sentences = new ArrayList<>();
        Proses.bullets(passage).forEach(bullet -> addSentences(bullet, sentences));
        long polite = sentences.stream().filter(sentence -> sentence.style() == SentenceStyle.POLITE).count();
        long plain = sentences.size() - polite;
        if (polite > 0 && plain > 0) {
            SentenceStyle most = polite > plain ? SentenceStyle.POLITE
                    : polite < plain ? SentenceStyle.PLAIN : sentences.getFirst().style();
            sentences.stream().filter(sentence -> sentence.style() != most).findFirst().ifPresent(odd ->
                    findings.report(odd.place(), odd.style().term(), most.term()));
        }
    }

    private static void addSentences(Bullet bullet, List<Styled> sentences) {
        if (bullet.getProse() == null) {
            return;
        }
        FlatText text = FlatText.of(bullet.getProse(),
                target -> target instanceof Actor ? String.valueOf(FlatText.REFERENCE) : "");
        for (Range range : Sentences.of(text.text())) {
            SentenceStyle.of(range.of(text.text())).ifPresent(style ->
                    sentences.add(new Styled(style, text.place(range.start(), range.end()))));
        }
    }
}
