/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.Severity;

/**
 * Which cases and surveys can be built. An error inside one concerns that one; an error in a file outside of all its
 * cases and surveys concerns every case of the file, for what stands there may well have been meant to be a part of
 * them.
 *
 * @param cases without an error, in the order of the sources
 * @param surveys without an error, in the order of the sources
 * @param brokenCases with errors
 * @param brokenSurveys with errors
 */
record SoundElements(List<Case> cases, List<Survey> surveys, List<Case> brokenCases, List<Survey> brokenSurveys) {

    /** Sorts the cases and surveys of {@code parsed} by the errors among {@code diagnostics}. */
    static SoundElements of(ParsedSources parsed, List<Diagnostic> diagnostics) {
        SurveyIndex index = parsed.surveys();
        Map<NamedElement, SourceSpan> spans = new LinkedHashMap<>();
        index.cases().forEach(kase -> spans.put(kase, SourceSpan.of(kase, parsed)));
        index.surveys().forEach(survey -> spans.put(survey, SourceSpan.of(survey, parsed)));
        Set<NamedElement> broken = new LinkedHashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                broken.addAll(concerned(diagnostic, spans));
            }
        }
        return new SoundElements(
                index.cases().stream().filter(kase -> !broken.contains(kase)).toList(),
                index.surveys().stream().filter(survey -> !broken.contains(survey)).toList(),
                index.cases().stream().filter(broken::contains).toList(),
                index.surveys().stream().filter(broken::contains).toList());
    }

    /** Returns these without the cases that are not {@code wanted}. */
    SoundElements only(Predicate<Case> wanted) {
        return new SoundElements(cases.stream().filter(wanted).toList(), surveys,
                brokenCases.stream().filter(wanted).toList(), brokenSurveys);
    }

    private static List<NamedElement> concerned(Diagnostic error, Map<NamedElement, SourceSpan> spans) {
        List<NamedElement> around = spans.entrySet().stream()
                .filter(span -> span.getValue().contains(error)).map(Map.Entry::getKey).toList();
        if (!around.isEmpty()) {
            return around;
        }
        return spans.entrySet().stream()
                .filter(span -> span.getKey() instanceof Case && span.getValue().sharesFile(error))
                .map(Map.Entry::getKey).toList();
    }
}
