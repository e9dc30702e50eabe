/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

/**
 * What is fixed about a rule.
 *
 * @param id stable name in lower case with hyphens; settings, suppressions, messages and documentation go by it
 * @param severity how much its findings weigh unless settings say otherwise
 */
public record RuleDescription(String id, Severity severity) {
}
