/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.List;
import org.jirei.build.files.Sha256;

/** Names inputs in the manifest: relative to the innermost folder that holds all of them, wherever that is. */
final class InputNames {

    private InputNames() {
    }

    /** Returns the manifest's lines for {@code inputs}. */
    static List<ManifestEntry> entries(List<BuildSource> inputs) {
        List<Path> folders = inputs.stream().flatMap(input -> input.path().stream())
                .map(path -> path.toAbsolutePath().normalize().getParent()).toList();
        Path common = folders.isEmpty() ? null : folders.stream().reduce(InputNames::common).orElse(null);
        return inputs.stream().map(input -> new ManifestEntry(name(input, common), input.bytes().length,
                Sha256.of(input.bytes()))).toList();
    }

    private static String name(BuildSource input, Path common) {
        if (input.path().isEmpty() || common == null) {
            return input.name();
        }
        Path path = common.relativize(input.path().get().toAbsolutePath().normalize());
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The innermost folder around both; {@code null} on different drives. */
    private static Path common(Path left, Path right) {
        Path common = left;
        while (common != null && right != null && !right.startsWith(common)) {
            common = common.getParent();
        }
        return right == null ? null : common;
    }
}
