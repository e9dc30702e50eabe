/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a build reads.
 *
 * @param name how messages name it: as the user gave it, with / between folders
 * @param path where it is; empty for standard input
 * @param bytes its content as it is on disk
 */
public record BuildSource(String name, Optional<Path> path, byte[] bytes) {
}
