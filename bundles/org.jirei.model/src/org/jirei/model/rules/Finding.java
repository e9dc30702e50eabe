/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.List;

import org.jirei.model.Language;

/**
 * One thing that a rule found.
 *
 * @param rule the rule
 * @param place where it is
 * @param arguments what the message names; for some rules also what a quick fix writes
 */
public record Finding(RuleDescription rule, Place place, List<String> arguments) {

    /** Returns the rule's id. */
    public String ruleId() {
        return rule.id();
    }

    /** Returns what is wrong and what to do, in the reader's language. */
    public String message(Language language) {
        return RuleMessages.text(rule.id(), arguments, language);
    }
}
