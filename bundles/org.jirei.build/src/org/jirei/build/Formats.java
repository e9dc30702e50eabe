/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jirei.office.ReportDocx;
import org.jirei.office.ReportPptx;
import org.jirei.pdf.ReportPdf;
import org.jirei.print.FigurePdf;
import org.jirei.print.FigurePng;
import org.jirei.print.FontChain;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.ReportOutput;
import org.jirei.render.output.SurveyOutput;

/** What makes each format. A new one is its word in {@link BuildFormat} and its line here. */
final class Formats {

    private static final Map<BuildFormat, Maker> OF_CASES = new TreeMap<>(Map.of(
            BuildFormat.SVG, (print, fonts) -> Outputs.svg(),
            BuildFormat.PNG, (print, fonts) -> new FigurePng(print.scale(), fonts),
            BuildFormat.PDF, (print, fonts) -> new SetInTurn(new FigurePdf(fonts), fonts),
            BuildFormat.TXT, (print, fonts) -> Outputs.caseText(),
            BuildFormat.MD, (print, fonts) -> Outputs.caseMarkdown()));

    private static final Map<BuildFormat, SurveyOutput> OF_SURVEYS = new TreeMap<>(Map.of(
            BuildFormat.TXT, Outputs.surveyText(),
            BuildFormat.MD, Outputs.surveyMarkdown()));

    private static final Map<BuildFormat, ReportMaker> OF_REPORTS = new TreeMap<>(Map.of(
            BuildFormat.PDF, (settings, fonts) -> new ReportPdf(fonts),
            BuildFormat.DOCX, (settings, fonts) -> new ReportDocx(fonts, Templates.word(settings)),
            BuildFormat.PPTX, (settings, fonts) -> new ReportPptx(Templates.presentation(settings)),
            BuildFormat.TXT, (settings, fonts) -> Outputs.reportText(),
            BuildFormat.MD, (settings, fonts) -> Outputs.reportMarkdown()));

    /** Makes a format for one run. */
    private interface Maker {

        CaseOutput make(PrintSettings print, FontChain fonts);
    }

    /** Makes a format of whole reports for one run. */
    private interface ReportMaker {

        ReportOutput make(BuildSettings settings, FontChain fonts);
    }

    private Formats() {
    }

    /**
     * Returns what {@code settings} want written for each case, for several threads.
     *
     * @param fonts {@code null} where the settings need none
     */
    static List<CaseOutput> ofCases(BuildSettings settings, FontChain fonts) {
        return OF_CASES.entrySet().stream().filter(entry -> settings.has(entry.getKey()))
                .map(entry -> entry.getValue().make(settings.print(), fonts)).toList();
    }

    /** Returns what {@code settings} want written for each survey. */
    static List<SurveyOutput> ofSurveys(BuildSettings settings) {
        return OF_SURVEYS.entrySet().stream().filter(entry -> settings.has(entry.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    /**
     * Returns what {@code settings} want written of all that a run shows.
     *
     * @param fonts {@code null} where the settings need none
     */
    static List<ReportOutput> ofReports(BuildSettings settings, FontChain fonts) {
        return OF_REPORTS.entrySet().stream().filter(entry -> settings.has(entry.getKey()))
                .map(entry -> entry.getValue().make(settings, fonts)).toList();
    }
}
