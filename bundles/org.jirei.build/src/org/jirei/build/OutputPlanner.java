/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jirei.build.notice.Failure;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.print.FontChain;
import org.jirei.print.MissingGlyphException;
import org.jirei.print.PictureTooLargeException;
import org.jirei.print.UnusableFontException;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.EachCase;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.render.output.ReportOutput;
import org.jirei.render.output.SurveyOutput;

/** Makes all outputs of a run, in memory. */
final class OutputPlanner {

    private final SoundElements sound;
    private final BuildSettings settings;
    private final RenderContext context;
    private final OutputPaths paths;
    private final PrintFailures failures;
    private final BuildListener listener;
    private final List<Output> outputs = new ArrayList<>();
    private int begun;

    private OutputPlanner(ParsedSources parsed, SoundElements sound, BuildSettings settings, BuildListener listener) {
        SurveyIndex surveys = parsed.surveys();
        this.failures = new PrintFailures(parsed);
        this.sound = sound;
        this.settings = settings;
        this.context = RenderContext.of(surveys, sound.cases(), settings.figures(), settings.edition());
        this.paths = new OutputPaths(surveys.surveys().size() > 1);
        this.listener = listener;
    }

    /**
     * Returns the outputs of the cases and surveys in {@code sound}, in the order in which a report shows them.
     *
     * @param listener shows the progress
     * @throws Failure where names do not do as names of files, or pictures cannot be drawn
     */
    static List<Output> plan(ParsedSources parsed, SoundElements sound, BuildSettings settings, BuildListener listener) {
        OutputPlanner planner = new OutputPlanner(parsed, sound, settings, listener);
        planner.paths.check(sound.cases(), sound.surveys());
        planner.addAll();
        listener.clearProgress();
        return planner.outputs;
    }

    private void addAll() {
        try (FontChain fonts = settings.needsFonts() ? FontChain.of(settings.print().fonts()) : null) {
            addCases(fonts);
            addSurveys();
            if (showsWholeRun()) {
                addIndex();
                addReports(fonts);
            }
        } catch (UnusableFontException e) {
            throw failures.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException("closing fonts that were read", e);
        }
    }

    private void addCases(FontChain fonts) {
        List<CaseOutput> formats = Formats.ofCases(settings, fonts);
        EachCase.of(context.cases(), kase -> plan(kase, formats)).forEach(outputs::addAll);
    }

    private List<Output> plan(Case kase, List<CaseOutput> formats) {
        if (listener.isCancelled()) {
            throw new CancellationException();
        }
        showBegun(kase);
        List<Output> planned = new ArrayList<>();
        try {
            for (CaseOutput format : formats) {
                for (OutputFile file : format.files(kase, context)) {
                    planned.add(Output.of(kase, paths.of(kase, file.name()), file));
                }
            }
            return planned;
        } catch (MissingGlyphException e) {
            throw failures.of(e, kase);
        } catch (PictureTooLargeException e) {
            throw failures.of(e, kase);
        }
    }

    private synchronized void showBegun(Case kase) {
        listener.showProgress(++begun, context.cases().size(), kase.getName());
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

    /** What shows every survey is wrong where one has an error; without anything to show there is none. */
    private boolean showsWholeRun() {
        boolean isEmpty = sound.cases().isEmpty() && sound.surveys().isEmpty();
        return sound.brokenSurveys().isEmpty() && !isEmpty;
    }

    private void addIndex() {
        if (settings.has(BuildFormat.HTML)) {
            ReportIndex.files(context).forEach(this::addWhole);
        }
    }

    private void addReports(FontChain fonts) {
        for (ReportOutput format : Formats.ofReports(settings, fonts)) {
            try {
                addWhole(format.file(context));
            } catch (MissingGlyphException e) {
                throw failures.of(e);
            }
        }
    }

    /** Adds a file that shows all of the run: these are delivered together or not, as those of a case are. */
    private void addWhole(OutputFile file) {
        outputs.add(Output.of(RenderContext.class, file.name(), file));
    }
}
