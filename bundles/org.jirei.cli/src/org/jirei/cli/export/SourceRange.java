/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

/**
 * Where an element stands in its source file.
 *
 * @param file as it was named on the command line, with / between folders
 * @param line 1-based
 * @param column 1-based, in UTF-16 units
 * @param endLine 1-based line of the exclusive end
 * @param endColumn 1-based column of the exclusive end
 */
record SourceRange(String file, int line, int column, int endLine, int endColumn) {
}
