/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;

/**
 * The places in a report that links lead to: one for each survey, and for each case that is shown and each of its steps
 * and actions. Made of names ({@code case-cloudAuth-expired}), so that a link to a published report outlives changes of
 * order. Nothing that is not shown has an anchor.
 */
public final class Anchors {

    private static final String NOT_IN_ANCHOR = "[^\\p{L}\\p{M}\\p{N}_]";
    private static final String UNNAMED = "unnamed";

    private final Map<EObject, String> anchors = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /** Makes the anchors of {@code surveys} and of the {@code cases} that are shown, in this order. */
    public Anchors(Collection<Survey> surveys, Collection<Case> cases) {
        surveys.forEach(survey -> add(survey, "survey-" + name(survey)));
        for (Case kase : cases) {
            String anchor = add(kase, "case-" + name(kase));
            for (FlowLine line : Flows.lines(kase)) {
                add(line, anchor + "-" + name(line));
            }
        }
    }

    /** Returns whether {@code target} is shown. */
    public boolean shows(EObject target) {
        return anchors.containsKey(target);
    }

    /** Returns the anchor of {@code target}; empty where it is not shown. */
    public String of(EObject target) {
        return anchors.getOrDefault(target, "");
    }

    private String add(NamedElement element, String wanted) {
        String anchor = wanted;
        for (int copy = 2; !taken.add(anchor); copy++) {
            anchor = wanted + "-" + copy;
        }
        anchors.put(element, anchor);
        return anchor;
    }

    private static String name(NamedElement element) {
        String name = Printable.line(element.getName()).replaceAll(NOT_IN_ANCHOR, "_");
        return name.isEmpty() ? UNNAMED : name;
    }
}
