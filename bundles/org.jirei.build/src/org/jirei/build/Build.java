/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.ConfidentialWords;

/** Builds the outputs of sources that were checked. */
public final class Build {

    private final BuildListener listener;
    private final String version;
    private final Predicate<Case> wanted;

    /** Makes a build that {@code listener} is told of; {@code version} is Jirei's, for the manifest. */
    public Build(BuildListener listener, String version) {
        this(listener, version, kase -> true);
    }

    private Build(BuildListener listener, String version, Predicate<Case> wanted) {
        this.listener = listener;
        this.version = version;
        this.wanted = wanted;
    }

    /** Returns a build that leaves out the other cases as if they had errors, only that nobody is told of them. */
    public Build only(Predicate<Case> shown) {
        return new Build(listener, version, shown);
    }

    /**
     * Writes the outputs of all cases and surveys that have no error into {@code folder}; none at all where one of them
     * would show its audience a confidential word.
     *
     * @param settings what is made of them
     * @param force whether files that Jirei did not make may be overwritten
     * @return what the outputs as such make of the run; findings are not counted
     * @throws Failure where the folder cannot or must not be written
     * @throws java.util.concurrent.CancellationException where the listener gave it up: then nothing was changed
     */
    public ExitCode run(List<BuildSource> inputs, ParsedSources parsed, List<Diagnostic> diagnostics,
            BuildSettings settings, Path folder, boolean force) {
        return prepare(inputs, parsed, diagnostics, settings).write(folder, force);
    }

    /**
     * Makes the outputs of all cases and surveys that have no error, and writes nothing yet: for those who must not be
     * kept from a folder while it takes its time.
     *
     * @throws Failure where outputs cannot be made, or a confidential word is in the name of one
     * @throws java.util.concurrent.CancellationException where the listener gave it up
     */
    public PreparedBuild prepare(List<BuildSource> inputs, ParsedSources parsed, List<Diagnostic> diagnostics,
            BuildSettings settings) {
        Templates.check(settings);
        SoundElements sound = SoundElements.of(parsed, diagnostics).only(wanted);
        tellBroken(sound);
        List<Output> outputs = OutputPlanner.plan(parsed, sound, settings, listener);
        Manifest manifest = Manifest.of(version, InputNames.entries(inputs),
                outputs.stream().map(Output::entry).toList());
        OutputInspector inspector = new OutputInspector(
                ConfidentialWords.keptFrom(settings.edition().audience(), parsed.documents()));
        refuseConfidentialPaths(inspector, manifest);
        return new PreparedBuild(listener, outputs, inspector, manifest);
    }

    private void tellBroken(SoundElements sound) {
        sound.brokenCases().forEach(kase -> listener.tell(Notice.of("build.case-broken", name(kase))));
        sound.brokenSurveys().forEach(survey -> listener.tell(Notice.of("build.survey-broken", name(survey))));
    }

    private static String name(NamedElement element) {
        return element.getName() == null ? "" : element.getName();
    }

    private static void refuseConfidentialPaths(OutputInspector inspector, Manifest manifest) {
        List.of(manifest.inputs(), manifest.outputs()).forEach(entries ->
                inspector.inspectPaths(entries).ifPresent(problem -> {
                    throw new Failure(ExitCode.OUTPUT, List.of(problem));
                }));
    }
}
