/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.names.CrossReferences;

/**
 * An actor takes part: in the flow or at the end of a link, itself or something inside it. Of an idle boundary only the
 * outermost is told. Where a participant's name is unknown nobody can tell who is idle.
 */
public final class ActorIdle extends BaseRule<Case> {

    /** Makes the rule. */
    public ActorIdle() {
        super("actor-idle", Severity.WARNING, Case.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Case kase, Findings findings) {
        if (!Flows.lines(kase).isEmpty() && CrossReferences.allResolvedInside(List.of(kase.getFlow()))) {
            report(kase.getActors(), busy(kase), findings);
        }
    }

    private static Set<EObject> busy(Case kase) {
        Set<Actor> taking = Flows.participants(kase);
        Actors.links(kase).forEach(link -> taking.addAll(link.getEnds()));
        Set<EObject> busy = new HashSet<>();
        for (Actor actor : taking) {
            for (EObject around = actor; around instanceof Actor && busy.add(around);) {
                around = around.eContainer();
            }
        }
        return busy;
    }

    private static void report(List<Actor> actors, Set<EObject> busy, Findings findings) {
        for (Actor actor : actors) {
            if (busy.contains(actor)) {
                report(actor.getActors(), busy, findings);
            } else {
                findings.report(Place.ofName(actor), String.valueOf(actor.getName()));
            }
        }
    }
}
