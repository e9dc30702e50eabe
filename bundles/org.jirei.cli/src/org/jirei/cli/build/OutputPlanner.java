/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.util.ArrayList;
import java.util.List;
import org.jirei.cli.console.Console;
import org.jirei.model.Case;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.render.output.SurveyOutput;

/** Makes all outputs of a run, in memory. */
final class OutputPlanner {

    private final SoundElements sound;
    private final BuildSettings settings;
    private final RenderContext context;
    private final OutputPaths paths;
    private final Console console;
    private final List<Output> outputs = new ArrayList<>();

    private OutputPlanner(SurveyIndex surveys, SoundElements sound, BuildSettings settings, Console console) {
        this.sound = sound;
        this.settings = settings;
        this.context = RenderContext.of(surveys, sound.cases(), settings.figures());
        this.paths = new OutputPaths(surveys.surveys().size() > 1);
        this.console = console;
    }

    /**
     * Returns the outputs of the cases and surveys in {@code sound}, in the order in which a report shows them.
     *
     * @param console shows the progress
     * @throws org.jirei.cli.console.Failure where names do not do as names of files
     */
    static List<Output> plan(SurveyIndex surveys, SoundElements sound, BuildSettings settings, Console console) {
        OutputPlanner planner = new OutputPlanner(surveys, sound, settings, console);
        planner.paths.check(sound.cases(), sound.surveys());
        planner.addCases();
        planner.addSurveys();
        planner.addIndex();
        console.clearProgress();
        return planner.outputs;
    }

    private void addCases() {
        List<CaseOutput> formats = Formats.ofCases(settings);
        int done = 0;
        for (Case kase : context.cases()) {
            console.showProgress(++done, context.cases().size(), kase.getName());
            for (CaseOutput format : formats) {
                for (OutputFile file : format.files(kase, context)) {
                    outputs.add(Output.of(kase, paths.of(kase, file.name()), file));
                }
            }
        }
    }

    private void addSurveys() {
        List<SurveyOutput> formats = Formats.ofSurveys(settings);
        for (Survey survey : sound.surveys()) {
            for (SurveyOutput format : formats) {
                OutputFile file = format.file(survey, context);
                outputs.add(Output.of(survey, paths.of(survey, file.name()), file));
            }
        }
    }

    /** The index shows every survey, so that an error in one makes it wrong; without anything to show there is none. */
    private void addIndex() {
        boolean isEmpty = sound.cases().isEmpty() && sound.surveys().isEmpty();
        if (settings.has(BuildFormat.HTML) && sound.brokenSurveys().isEmpty() && !isEmpty) {
            List<String> numbers = sound.cases().stream().flatMap(kase -> context.numbers(kase).stream())
                    .distinct().toList();
            String name = ReportIndex.fileName();
            outputs.add(Output.of(ReportIndex.class, name,
                    OutputFile.text(name, ReportIndex.content(context), numbers)));
        }
    }
}
