/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.List;

/**
 * Something in a source that is not Jirei, told in an author's words.
 *
 * @param key which message, a key of the syntax messages
 * @param start 0-based offset of the place
 * @param end exclusive
 * @param arguments what the message names
 */
public record SyntaxProblem(String key, int start, int end, List<String> arguments) {
}
