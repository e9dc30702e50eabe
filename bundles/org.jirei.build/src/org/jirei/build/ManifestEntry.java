/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

/**
 * A file as the manifest lists it.
 *
 * @param path of an output relative to the folder of outputs, of an input relative to the folder that holds all inputs
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
record ManifestEntry(String path, long size, String sha256) {
}
