/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.formatting;

import java.util.List;
import org.jirei.lang.Diagnostic;

/**
 * What the formatter made of a source.
 *
 * @param text the canonical text; the source as it was where there are problems
 * @param problems the syntax errors for which the source was left alone
 */
public record FormatResult(String text, List<Diagnostic> problems) {
}
