/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that the user named, whole or not at all. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Gives {@code path} a content. A file that is there keeps its rights, and one behind a link is replaced where it
     * is. What is no file, such as a pipe or a device, is written to directly.
     */
    public static void write(Path path, byte[] content) throws IOException {
        if (!Files.exists(path)) {
            StagedFile.write(path, content).moveIntoPlace();
        } else if (Files.isRegularFile(path)) {
            StagedFile staged = StagedFile.write(path.toRealPath(), content);
            staged.takeRightsOfTarget();
            staged.moveIntoPlace();
        } else {
            Files.write(path, content, StandardOpenOption.WRITE);
        }
    }
}
