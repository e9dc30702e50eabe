/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.NamedElement;
import org.jirei.model.ReferencePart;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.model.rules.ConfidentialWords.Match;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;

/**
 * What a survey keeps confidential appears nowhere, not even in a name: names become folders and addresses. The
 * label of an actor that has a published name is never printed, so it may.
 */
public final class ConfidentialWord extends BaseRule<Element> {

    /** The rule's id. */
    public static final String ID = "confidential-word";

    private record Words(ConfidentialWords finder) {

        static Words of(RuleRun run) {
            return new Words(ConfidentialWords.of(run.documents()));
        }
    }

    /** Makes the rule. */
    public ConfidentialWord() {
        super(ID, Severity.ERROR, Element.class);
    }

    @Override
    public void check(Element element, Findings findings) {
        ConfidentialWords words = findings.run().shared(Words.class, Words::of).finder();
        if (words.isEmpty()) {
            return;
        }
        if (element instanceof NamedElement named && named.getName() != null) {
            words.find(named.getName()).stream().findFirst()
                    .ifPresent(match -> findings.report(Place.ofName(named), match.word()));
        }
        for (FlatText text : FlatText.printed(element, findings.run().labels(element))) {
            report(text, words.find(text.text()), findings);
        }
    }

    private static void report(FlatText text, List<Match> matches, Findings findings) {
        int reported = 0;
        for (Match match : matches) {
            int end = match.start() + match.length();
            Place place = text.place(match.start(), end);
            if (end > reported && !isToldElsewhere(place)) {
                findings.report(place, match.word());
            }
            reported = Math.max(reported, end);
        }
    }

    /** A reference prints what is reported at the actor itself. */
    private static boolean isToldElsewhere(Place place) {
        return place.object() instanceof ReferencePart
                || place.feature() == Literals.ACTOR__LABEL && ((Actor) place.object()).getPublished() != null;
    }
}
