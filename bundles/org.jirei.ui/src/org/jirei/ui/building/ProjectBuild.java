/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.jirei.build.Build;
import org.jirei.build.BuildSettings;
import org.jirei.build.BuildSource;
import org.jirei.build.PreparedBuild;
import org.jirei.build.notice.Failure;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.model.rules.RuleSettings;
import org.jirei.ui.sources.WorkspaceSource;

/** Builds sources of the workspace as the command line builds files. */
public final class ProjectBuild {

    private static final String BUNDLE = "org.jirei.ui";

    private ProjectBuild() {
    }

    /**
     * Writes the outputs of {@code sources}, which belong together, into {@code folder}.
     *
     * @param wanted whether a case is shown; of a survey only what it says itself is there without its cases
     * @param force whether files that Jirei did not make may be overwritten
     * @param progress is told what happens, refusals among it
     * @throws OperationCanceledException where the user gave it up: then nothing was changed
     */
    public static void run(List<WorkspaceSource> sources, Predicate<ChosenCase> wanted, BuildSettings settings,
            Path folder, boolean force, BuildProgress progress) {
        run(progress, () -> prepare(sources, wanted, settings, progress).write(folder, force));
    }

    /**
     * Makes the outputs of {@code sources} and hands them to {@code writer}, unless there is something wrong with them.
     *
     * @throws OperationCanceledException where the user gave it up: then nothing was changed
     */
    static void run(List<WorkspaceSource> sources, BuildSettings settings, BuildProgress progress,
            Consumer<PreparedBuild> writer) {
        run(progress, () -> writer.accept(prepare(sources, each -> true, settings, progress)));
    }

    private static void run(BuildProgress progress, Runnable build) {
        try {
            build.run();
        } catch (Failure e) {
            e.notices().forEach(progress::tell);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
    }

    private static PreparedBuild prepare(List<WorkspaceSource> sources, Predicate<ChosenCase> wanted,
            BuildSettings settings, BuildProgress progress) {
        ParsedSources parsed = JireiLanguage.shared().parse(sources.stream().map(WorkspaceSource::text).toList());
        String version = Platform.getBundle(BUNDLE).getVersion().toString();
        return new Build(progress, version).only(kase -> wanted.test(ChosenCase.of(kase, parsed)))
                .prepare(sources.stream().map(ProjectBuild::input).toList(), parsed,
                        parsed.check(RuleSettings.defaults()), settings);
    }

    private static BuildSource input(WorkspaceSource source) {
        return new BuildSource(source.text().name(), Optional.ofNullable(source.file().getLocation()).map(IPath::toPath),
                source.text().text().getBytes(StandardCharsets.UTF_8));
    }
}
