/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Derives every number that Jirei prints. Numbers follow from order and are never stored: steps and actions from their
 * order in the flow (two series), cases from their order in the survey's categories, sections from their kind.
 *
 * <p>An instance is a snapshot of the model at the time when it was made.
 */
public final class Numbering {

    private final SurveyIndex surveys;
    private final Map<Case, Map<FlowLine, Integer>> flowNumbers = new LinkedHashMap<>();

    /** Makes a numbering of the cases and surveys that {@code surveys} knows. */
    public Numbering(SurveyIndex surveys) {
        this.surveys = surveys;
    }

    /**
     * Returns the 1-based number of a step among the steps, or of an action among the actions, of its case; 0
     * outside of any case.
     */
    public int of(FlowLine line) {
        Case kase = Containers.find(line, Case.class);
        return kase == null ? 0 : flowNumbers.computeIfAbsent(kase, Numbering::numberFlow).get(line);
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
        Map<FlowLine, Integer> numbers = new LinkedHashMap<>();
        int steps = 0;
        int actions = 0;
        for (FlowLine line : Flows.lines(kase)) {
            numbers.put(line, line instanceof Step ? ++steps : ++actions);
        }
        return numbers;
    }
}
