/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.nio.file.Path;
import java.util.List;
import org.jirei.cli.console.Console;
import org.jirei.cli.console.ExitCode;
import org.jirei.cli.console.Failure;
import org.jirei.cli.console.Notice;
import org.jirei.cli.input.Input;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.ConfidentialWords;

/** Builds the outputs of sources that were checked. */
public final class Build {

    private final Console console;
    private final String version;

    /** Makes a build that is told on {@code console}; {@code version} is Jirei's, for the manifest. */
    public Build(Console console, String version) {
        this.console = console;
        this.version = version;
    }

    /**
     * Writes the outputs of all cases and surveys that have no error into {@code folder}.
     *
     * @param settings what is made of them
     * @param force whether files that Jirei did not make may be overwritten
     * @return what the outputs as such make of the run; findings are not counted
     * @throws Failure where the folder cannot or must not be written
     */
    public ExitCode run(List<Input> inputs, ParsedSources parsed, List<Diagnostic> diagnostics,
            BuildSettings settings, Path folder, boolean force) {
        SoundElements sound = SoundElements.of(parsed, diagnostics);
        tellBroken(sound);
        List<Output> outputs = OutputPlanner.plan(parsed, sound, settings, console);
        Manifest manifest = Manifest.of(version, InputNames.entries(inputs),
                outputs.stream().map(Output::entry).toList());
        OutputInspector inspector = new OutputInspector(ConfidentialWords.of(parsed.documents()));
        refuseConfidentialPaths(inspector, manifest);
        FolderUpdate.Result result = new FolderUpdate(folder, outputs, inspector, force).run(manifest);
        result.kept().forEach(console::tell);
        result.unsound().forEach(console::tell);
        return result.unsound().isEmpty() ? ExitCode.FINE : ExitCode.OUTPUT;
    }

    private void tellBroken(SoundElements sound) {
        sound.brokenCases().forEach(kase -> console.tell(Notice.of("build.case-broken", name(kase))));
        sound.brokenSurveys().forEach(survey -> console.tell(Notice.of("build.survey-broken", name(survey))));
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
