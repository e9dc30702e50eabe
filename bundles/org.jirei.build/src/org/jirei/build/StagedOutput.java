/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jirei.build.files.StagedFile;
import org.jirei.build.notice.Notice;

/**
 * An output that was written beside its place, if need be, read back and inspected.
 *
 * @param output what
 * @param file where it is until it is moved; empty where the right content stands in its place already
 * @param problem what is wrong with what was read back
 * @param failure why it could not be written or read back
 */
record StagedOutput(Output output, Optional<StagedFile> file, Optional<Notice> problem, Optional<IOException> failure) {

    /** Stages {@code output}, whose place is {@code target}. Knows nothing of other outputs: several may at a time. */
    static StagedOutput of(Output output, Path target, Place place, OutputInspector inspector) {
        Optional<StagedFile> file = Optional.empty();
        try {
            if (place != Place.SAME) {
                Files.createDirectories(target.getParent());
                file = Optional.of(StagedFile.write(target, output.content()));
            }
            byte[] written = Files.readAllBytes(file.map(StagedFile::written).orElse(target));
            return new StagedOutput(output, file, inspector.inspect(output, written), Optional.empty());
        } catch (IOException e) {
            return new StagedOutput(output, file, Optional.empty(), Optional.of(e));
        }
    }
}
