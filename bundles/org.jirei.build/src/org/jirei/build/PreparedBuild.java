/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.List;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;

/** The outputs of a build as they will be written: made in memory, so that writing them is soon done. */
public final class PreparedBuild {

    private final BuildListener listener;
    private final List<Output> outputs;
    private final OutputInspector inspector;
    private final Manifest manifest;

    PreparedBuild(BuildListener listener, List<Output> outputs, OutputInspector inspector, Manifest manifest) {
        this.listener = listener;
        this.outputs = outputs;
        this.inspector = inspector;
        this.manifest = manifest;
    }

    /**
     * Writes them into {@code folder}, and takes those away that an earlier build wrote and this one does not have.
     *
     * @param force whether files that Jirei did not make may be overwritten
     * @return what the outputs as such make of the run; findings are not counted
     * @throws Failure where the folder cannot or must not be written
     */
    public ExitCode write(Path folder, boolean force) {
        FolderUpdate.Result result = new FolderUpdate(folder, outputs, inspector, force).run(manifest);
        result.kept().forEach(listener::tell);
        result.unsound().forEach(listener::tell);
        return result.unsound().isEmpty() ? ExitCode.FINE : ExitCode.OUTPUT;
    }
}
