/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Element;
import org.jirei.model.Survey;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.text.Range;

/** How often each spelling of each word occurs in each survey; a case without a survey stands for itself. */
final class Spellings {

    private final RuleRun run;
    private final Map<EObject, Map<String, Map<String, Integer>>> countsOfScope = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private Spellings(RuleRun run) {
        this.run = run;
        run.texts().forEach(text -> count(text.owner(), text.text()));
    }

    static Spellings of(RuleRun run) {
        return run.shared(Spellings.class, Spellings::new);
    }

    private void count(Element element, String text) {
        Map<String, Map<String, Integer>> counts =
                countsOfScope.computeIfAbsent(scope(element), unused -> new HashMap<>());
        for (Range range : Spelling.words(text)) {
            String word = range.of(text);
            String key = keys.computeIfAbsent(word, Spelling::key);
            counts.computeIfAbsent(key, unused -> new LinkedHashMap<>()).merge(word, 1, Integer::sum);
        }
    }

    private EObject scope(EObject element) {
        Case kase = Containers.find(element, Case.class);
        if (kase != null) {
            return run.surveys().survey(kase).map(EObject.class::cast).orElse(kase);
        }
        Survey survey = Containers.find(element, Survey.class);
        return survey != null ? survey : element;
    }

    /** Returns the spelling that {@code word} has most often around {@code element}; of equally many, the first. */
    String usual(Element element, String word) {
        String usual = word;
        int most = 0;
        for (var spelling : countsOfScope.get(scope(element)).get(keys.get(word)).entrySet()) {
            if (spelling.getValue() > most) {
                usual = spelling.getKey();
                most = spelling.getValue();
            }
        }
        return usual;
    }
}
