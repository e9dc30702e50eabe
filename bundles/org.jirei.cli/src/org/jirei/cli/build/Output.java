/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jirei.cli.files.Sha256;

/**
 * A file to be written.
 *
 * @param subject what it shows: outputs of the same case, say, have the same subject and are delivered together or not
 * @param path relative to the folder of outputs, with / between folders
 * @param content what is to stand in it
 * @param numbers the numbers of steps and actions that readers must find in it
 */
record Output(Object subject, String path, byte[] content, List<String> numbers) {

    static Output of(Object subject, String path, String content, List<String> numbers) {
        return new Output(subject, path, content.getBytes(StandardCharsets.UTF_8), numbers);
    }

    /** Returns the line of the manifest. */
    ManifestEntry entry() {
        return new ManifestEntry(path, content.length, Sha256.of(content));
    }
}
