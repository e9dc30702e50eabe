/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import org.jirei.build.BuildSource;
import org.jirei.lang.SourceText;

/**
 * A file that was read.
 *
 * @param name how messages name it: as the user gave it, with / between folders
 * @param path where it is; empty for standard input
 * @param bytes its content as it is on disk
 * @param text the same as text, without a byte order mark
 */
public record Input(String name, Optional<Path> path, byte[] bytes, String text) {

    /** Returns the file as the language takes it. */
    public SourceText source() {
        return new SourceText(name, text);
    }

    /** Returns the file as a build takes it. */
    public BuildSource ofBuild() {
        return new BuildSource(name, path, bytes);
    }

    /** Returns whether there is nothing to read but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
