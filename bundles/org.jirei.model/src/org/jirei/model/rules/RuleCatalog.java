/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.rules.Severity.ERROR;
import static org.jirei.model.rules.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules, in the order of the reference pages. A new rule is a class and a line here. */
public final class RuleCatalog {

    private static final List<Rule<?>> RULES = List.of();

    /** Rules about the text itself, which a model no longer shows: the language's parser and comments check them. */
    private static final List<RuleDescription> RULES_OF_THE_TEXT = List.of(
            new RuleDescription("syntax", ERROR),
            new RuleDescription("repeated-entry", ERROR),
            new RuleDescription("mixed-keywords", WARNING),
            new RuleDescription("allow-without-reason", WARNING),
            new RuleDescription("allow-unknown-rule", WARNING),
            new RuleDescription("allow-not-needed", WARNING));

    private static final Map<String, RuleDescription> DESCRIPTIONS = describe();

    private RuleCatalog() {
    }

    /** Returns the rules that are checked on a model. */
    public static List<Rule<?>> rules() {
        return RULES;
    }

    /** Returns the descriptions of all rules, those that only the text can be checked against first. */
    public static List<RuleDescription> descriptions() {
        return List.copyOf(DESCRIPTIONS.values());
    }

    /** Returns the description of the rule with this id; empty where there is none. */
    public static Optional<RuleDescription> description(String id) {
        return Optional.ofNullable(DESCRIPTIONS.get(id));
    }

    private static Map<String, RuleDescription> describe() {
        Map<String, RuleDescription> descriptions = new LinkedHashMap<>();
        RULES_OF_THE_TEXT.forEach(rule -> descriptions.put(rule.id(), rule));
        RULES.forEach(rule -> descriptions.put(rule.description().id(), rule.description()));
        return descriptions;
    }
}
