/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.util.ArrayList;
import java.util.List;
import org.jirei.cli.console.Console;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.render.output.SurveyOutput;

/** Makes all outputs of a run, in memory. */
final class OutputPlanner {

    private final SoundElements sound;
    private final RenderContext context;
    private final OutputPaths paths;
    private final Console console;
    private final List<Output> outputs = new ArrayList<>();

    private OutputPlanner(SurveyIndex surveys, SoundElements sound, Console console) {
        this.sound = sound;
        this.context = RenderContext.of(surveys, sound.cases());
        this.paths = new OutputPaths(surveys.surveys().size() > 1);
        this.console = console;
    }

    /**
     * Returns the outputs of the cases and surveys in {@code sound}, in the order in which a report shows them.
     *
     * @param console shows the progress
     * @throws org.jirei.cli.console.Failure where names do not do as names of files
     */
    static List<Output> plan(SurveyIndex surveys, SoundElements sound, Console console) {
        OutputPlanner planner = new OutputPlanner(surveys, sound, console);
        planner.paths.check(sound.cases(), sound.surveys());
        planner.addCases();
        planner.addSurveys();
        planner.addIndex();
        console.clearProgress();
        return planner.outputs;
    }

    private void addCases() {
        int done = 0;
        for (Case kase : context.cases()) {
            console.showProgress(++done, context.cases().size(), kase.getName());
            for (CaseOutput output : Outputs.caseOutputs()) {
                outputs.add(Output.of(kase, paths.of(kase, output.fileName()), output.content(kase, context),
                        numbers(kase)));
            }
        }
    }

    private void addSurveys() {
        for (Survey survey : sound.surveys()) {
            for (SurveyOutput output : Outputs.surveyOutputs()) {
                outputs.add(Output.of(survey, paths.of(survey, output.fileName()), output.content(survey, context),
                        List.of()));
            }
        }
    }

    /** The index shows every survey, so that an error in one makes it wrong; without anything to show there is none. */
    private void addIndex() {
        boolean isEmpty = sound.cases().isEmpty() && sound.surveys().isEmpty();
        if (sound.brokenSurveys().isEmpty() && !isEmpty) {
            List<String> numbers = sound.cases().stream().flatMap(kase -> numbers(kase).stream()).distinct().toList();
            outputs.add(Output.of(ReportIndex.class, ReportIndex.fileName(), ReportIndex.content(context), numbers));
        }
    }

    private List<String> numbers(Case kase) {
        Labels labels = context.labels(kase);
        return Flows.lines(kase).stream().map(labels::number).toList();
    }
}
