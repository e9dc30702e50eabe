/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.List;
import org.jirei.lang.TextRegion;

/**
 * A finding that only the text shows.
 *
 * @param ruleId the rule
 * @param region where
 * @param arguments what the message names
 */
record TextFinding(String ruleId, TextRegion region, List<String> arguments) {
}
