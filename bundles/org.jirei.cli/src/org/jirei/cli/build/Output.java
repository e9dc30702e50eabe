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
 * @param entry the line of the manifest, with the path relative to the folder of outputs
 * @param content what is to stand in it
 * @param numbers the numbers of steps and actions that readers must find in it
 */
record Output(Object subject, ManifestEntry entry, byte[] content, List<String> numbers) {

    /** Makes an output of text. */
    static Output of(Object subject, String path, String text, List<String> numbers) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new Output(subject, new ManifestEntry(path, content.length, Sha256.of(content)), content, numbers);
    }

    /** Returns where it goes, relative to the folder of outputs, with / between folders. */
    String path() {
        return entry.path();
    }
}
