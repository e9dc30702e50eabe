/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.rename;

/**
 * What there is to say against a new name, or about it.
 *
 * @param prevents whether the name cannot be given
 * @param message what is wrong and what to do
 */
public record RenameProblem(boolean prevents, String message) {
}
