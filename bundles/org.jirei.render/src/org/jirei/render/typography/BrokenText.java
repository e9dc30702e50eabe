/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import java.util.List;

/**
 * Text broken into lines.
 *
 * @param lines the lines in order, without white space at their ends
 * @param wordsWhole whether no line ends inside a word, as far as the change of script shows words
 */
public record BrokenText(List<String> lines, boolean wordsWhole) {
}
