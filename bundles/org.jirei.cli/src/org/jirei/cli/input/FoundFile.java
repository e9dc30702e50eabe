/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param name how messages name it
 * @param path where it is
 */
record FoundFile(String name, Path path) {

    /** Returns the file at {@code path}, named with / between folders on every machine. */
    static FoundFile at(Path path) {
        return new FoundFile(path.toString().replace(path.getFileSystem().getSeparator(), "/"), path);
    }
}
