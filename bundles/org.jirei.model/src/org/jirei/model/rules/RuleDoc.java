/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

/**
 * A rule's reference page in one language.
 *
 * @param id the rule
 * @param title what the rule is about, in a few words
 * @param text what the rule wants and why: Markdown, without the title
 * @param bad an example that the rule reports
 * @param good the same example put right
 */
public record RuleDoc(String id, String title, String text, RuleExample bad, RuleExample good) {
}
