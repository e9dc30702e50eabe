/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Derives every number that Jirei prints. Numbers follow from order and are never stored: steps and actions from their
 * order in the flow (two series), cases from their order in the survey's categories, sections from their kind.
 *
 * <p>An instance is a snapshot of the cases and surveys that it was made of: it never changes, so that several threads
 * may ask it.
 */
public final class Numbering {

    private final SurveyIndex surveys;
    private final Map<Case, Map<FlowLine, Integer>> flowNumbers = new HashMap<>();

    /** Makes a numbering of the cases and surveys that {@code surveys} knows. */
    public Numbering(SurveyIndex surveys) {
        this.surveys = surveys;
        surveys.cases().forEach(kase -> flowNumbers.put(kase, numberFlow(kase)));
    }

    /**
     * Returns the 1-based number of a step among the steps, or of an action among the actions, of its case; 0
     * outside of any case. A case that was not there when the numbering was made is read whenever it is asked for.
     */
    public int of(FlowLine line) {
        Case kase = Containers.find(line, Case.class);
        if (kase == null) {
            return 0;
        }
        Map<FlowLine, Integer> known = flowNumbers.get(kase);
        return (known == null ? numberFlow(kase) : known).getOrDefault(line, 0);
    }

    /** Returns the 1-based number of a case in its survey, or 0 where no survey lists it. */
    public int of(Case kase) {
        return surveys.survey(kase).map(survey -> surveys.cases(survey).indexOf(kase) + 1).orElse(0);
    }

    /** Returns the 1-based number of a section. */
    public static int of(SectionKind kind) {
        return kind.getValue() + 1;
    }

    private static Map<FlowLine, Integer> numberFlow(Case kase) {
        Map<FlowLine, Integer> numbers = new HashMap<>();
        int steps = 0;
        int actions = 0;
        for (FlowLine line : Flows.lines(kase)) {
            numbers.put(line, line instanceof Step ? ++steps : ++actions);
        }
        return numbers;
    }
}
