/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import org.jirei.lang.TextRegion;

/**
 * A comment {@code // jirei:allow rule-id: reason}.
 *
 * @param ruleId the rule that it names, known or not
 * @param reason why; empty where the author gave none
 * @param comment where the comment stands
 * @param scope what it covers: the line it ends, or else the statement that follows
 */
record Allowance(String ruleId, String reason, TextRegion comment, TextRegion scope) {
}
