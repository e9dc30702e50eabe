/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/**
 * A name means one thing: among the actors, steps and actions of a case, among the criteria and categories of a survey,
 * and among the surveys and cases of all documents.
 */
public final class DoubledName extends BaseRule<Document> {

    /** Makes the rule. */
    public DoubledName() {
        super("doubled-name", Severity.ERROR, Document.class);
    }

    @Override
    public void check(Document document, Findings findings) {
        for (NamedElement element : GlobalNames.of(document)) {
            GlobalNames.of(findings.run()).before(element).ifPresent(unused -> report(element, findings));
        }
        document.getSurveys().forEach(survey -> reportDoubled(namesIn(survey), findings));
        document.getCases().forEach(kase -> reportDoubled(namesIn(kase), findings));
    }

    private static List<NamedElement> namesIn(Survey survey) {
        List<NamedElement> named = new ArrayList<>(survey.getCriteria());
        named.addAll(survey.getCategories());
        return named;
    }

    private static List<NamedElement> namesIn(Case kase) {
        List<NamedElement> named = new ArrayList<>(Actors.all(kase));
        named.addAll(Flows.lines(kase));
        return named;
    }

    private static void reportDoubled(List<NamedElement> named, Findings findings) {
        Set<String> names = new HashSet<>();
        for (NamedElement element : named) {
            if (element.getName() != null && !names.add(element.getName())) {
                report(element, findings);
            }
        }
    }

    private static void report(NamedElement element, Findings findings) {
        findings.report(Place.ofName(element), element.getName());
    }
}
