/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

/** What a proposal puts in. */
public enum ProposalKind {
    KEYWORD, TEMPLATE, ACTOR, STEP, ACTION, CASE, CRITERION, ARROW, TIME, VALUE, BULLET
}
