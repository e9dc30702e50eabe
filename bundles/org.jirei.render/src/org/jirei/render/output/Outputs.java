/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

/** The formats that need nothing but this bundle. */
public final class Outputs {

    private Outputs() {
    }

    /** Returns the figures of a case as SVG. */
    public static CaseOutput svg() {
        return new FigureSvg();
    }

    /** Returns the case as plain text. */
    public static CaseOutput caseText() {
        return new CaseText();
    }

    /** Returns the case as Markdown. */
    public static CaseOutput caseMarkdown() {
        return new CaseMarkdown();
    }

    /** Returns the whole report as plain text. */
    public static ReportOutput reportText() {
        return new ReportText();
    }

    /** Returns the whole report as Markdown. */
    public static ReportOutput reportMarkdown() {
        return new ReportMarkdown();
    }

    /** Returns the survey as plain text. */
    public static SurveyOutput surveyText() {
        return new SurveyText();
    }

    /** Returns the survey as Markdown. */
    public static SurveyOutput surveyMarkdown() {
        return new SurveyMarkdown();
    }
}
