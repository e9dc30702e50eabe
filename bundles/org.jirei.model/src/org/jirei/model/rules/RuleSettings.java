/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jirei.model.Audience;
import org.jirei.model.Language;
import org.jirei.model.rules.prose.ConfidentialWord;

/**
 * How much the findings of each rule weigh: by default as the rule says, otherwise as an author's settings say.
 * Settings are lines {@code rule-id = error|warning|info|off}; {@code #} begins a comment.
 */
public final class RuleSettings {

    private static final String OFF = "off";

    private final Map<String, Optional<Severity>> overridden;

    private RuleSettings(Map<String, Optional<Severity>> overridden) {
        this.overridden = overridden;
    }

    /** Returns the settings in which every rule keeps its default severity. */
    public static RuleSettings defaults() {
        return new RuleSettings(Map.of());
    }

    /**
     * Reads settings.
     *
     * @param language language of the message of the exception
     * @throws IllegalArgumentException for a line that names no rule or no severity; its message tells the 1-based line
     */
    public static RuleSettings parse(String text, Language language) {
        Map<String, Optional<Severity>> overridden = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            if (!line.isEmpty()) {
                readLine(line, i + 1, language, overridden);
            }
        }
        return new RuleSettings(overridden);
    }

    private static void readLine(String line, int number, Language language,
            Map<String, Optional<Severity>> overridden) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw problem("settings.no-equals", number, line, language);
        }
        String id = line.substring(0, equals).strip();
        String word = line.substring(equals + 1).strip();
        Optional<Severity> severity = Severity.of(word);
        if (RuleCatalog.description(id).isEmpty()) {
            throw problem("settings.unknown-rule", number, id, language);
        }
        if (severity.isEmpty() && !word.equals(OFF)) {
            throw problem("settings.unknown-severity", number, word, language);
        }
        overridden.put(id, severity);
    }

    private static IllegalArgumentException problem(String key, int line, String what, Language language) {
        return new IllegalArgumentException(RuleMessages.text(key, List.of(Integer.toString(line), what), language));
    }

    /**
     * Returns these settings for what {@code audience} is going to read: the internal one may read confidential words,
     * so that they are no finding.
     */
    public RuleSettings readBy(Audience audience) {
        if (audience == Audience.PUBLIC) {
            return this;
        }
        Map<String, Optional<Severity>> changed = new LinkedHashMap<>(overridden);
        changed.put(ConfidentialWord.ID, Optional.empty());
        return new RuleSettings(changed);
    }

    /** Returns the severity of a rule's findings; empty where they are not to be reported. */
    public Optional<Severity> severity(String ruleId) {
        Optional<Severity> chosen = overridden.get(ruleId);
        return chosen != null ? chosen : RuleCatalog.description(ruleId).map(RuleDescription::severity);
    }
}
