/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.flow;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.ReferencePart;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.names.CrossReferences;

/** Each step and action is mentioned in a section, so that a reader of the figure finds what is told of it. */
public final class LineUnmentioned extends BaseRule<Case> {

    /** Makes the rule. */
    public LineUnmentioned() {
        super("line-unmentioned", Severity.WARNING, Case.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Case kase, Findings findings) {
        boolean written = kase.getSections().stream().anyMatch(section -> !section.getEntries().isEmpty());
        if (!written || !CrossReferences.allResolvedInside(kase.getSections())) {
            return;
        }
        Set<Object> mentioned = mentioned(kase);
        for (FlowLine line : Flows.lines(kase)) {
            if (line.getName() != null && !mentioned.contains(line)) {
                findings.report(Place.ofName(line), line.getName());
            }
        }
    }

    private static Set<Object> mentioned(Case kase) {
        Set<Object> mentioned = new HashSet<>();
        for (var contents = EcoreUtil.getAllContents(kase.getSections()); contents.hasNext();) {
            if (contents.next() instanceof ReferencePart reference) {
                mentioned.add(reference.getTarget());
            }
        }
        return mentioned;
    }
}
