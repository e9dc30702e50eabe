/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import org.jirei.build.files.Sha256;
import org.jirei.render.output.OutputFile;

/**
 * A file to be written.
 *
 * @param subject what it shows: outputs of the same case, say, have the same subject and are delivered together or not
 * @param entry the line of the manifest, with the path relative to the folder of outputs
 * @param file what is to stand in it
 */
record Output(Object subject, ManifestEntry entry, OutputFile file) {

    /** Makes an output of {@code file}, which is to be at {@code path}. */
    static Output of(Object subject, String path, OutputFile file) {
        byte[] content = file.content();
        return new Output(subject, new ManifestEntry(path, content.length, Sha256.of(content)), file);
    }

    /** Returns what is to stand in it. */
    byte[] content() {
        return file.content();
    }

    /** Returns where it goes, relative to the folder of outputs, with / between folders. */
    String path() {
        return entry.path();
    }
}
