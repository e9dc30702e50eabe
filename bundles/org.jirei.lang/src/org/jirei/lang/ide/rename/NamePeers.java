/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.rename;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Containers;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;

/** What may not have the same name: what the rule on doubled names looks at together. */
final class NamePeers {

    private NamePeers() {
    }

    /** Returns everything that shares its names with {@code element}, without itself, in source order. */
    static List<NamedElement> of(NamedElement element, ParsedSources parsed) {
        List<NamedElement> peers = new ArrayList<>();
        switch (element) {
            case Actor actor -> addCase(actor, peers);
            case FlowLine line -> addCase(line, peers);
            case Criterion criterion -> addSurvey(criterion, peers);
            case Category category -> addSurvey(category, peers);
            default -> {
                peers.addAll(parsed.surveys().surveys());
                peers.addAll(parsed.surveys().cases());
            }
        }
        peers.remove(element);
        return peers;
    }

    private static void addCase(NamedElement element, List<NamedElement> peers) {
        Case kase = Containers.find(element, Case.class);
        peers.addAll(Actors.all(kase));
        peers.addAll(Flows.lines(kase));
    }

    private static void addSurvey(NamedElement element, List<NamedElement> peers) {
        Survey survey = Containers.find(element, Survey.class);
        peers.addAll(survey.getCriteria());
        peers.addAll(survey.getCategories());
    }
}
