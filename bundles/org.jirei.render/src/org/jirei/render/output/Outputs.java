/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;

/** All formats, in the order in which they are written. */
public final class Outputs {

    private Outputs() {
    }

    /** Returns what is written for each case. */
    public static List<CaseOutput> caseOutputs() {
        return List.of(
                new SequenceSvg(),
                new CaseText(),
                new CaseMarkdown());
    }

    /** Returns what is written for each survey. */
    public static List<SurveyOutput> surveyOutputs() {
        return List.of(
                new SurveyText(),
                new SurveyMarkdown());
    }
}
