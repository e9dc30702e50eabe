/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.model.Case;
import org.jirei.model.Survey;

/**
 * Where outputs go: a folder for each case; a survey's files beside those folders, with the survey's name before theirs
 * where there are several surveys. No case's folder can be called like such a file, for names have no full stop.
 */
final class OutputPaths {

    /** What the language takes for a name; a model from XMI may have anything there. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{N}\\p{Pc}]*");

    private final boolean severalSurveys;

    OutputPaths(boolean severalSurveys) {
        this.severalSurveys = severalSurveys;
    }

    String of(Case kase, String fileName) {
        return kase.getName() + "/" + fileName;
    }

    String of(Survey survey, String fileName) {
        return severalSurveys ? survey.getName() + "." + fileName : fileName;
    }

    /**
     * Looks at the names that files and folders will be called by.
     *
     * @throws Failure telling those that cannot be used, and those that some file systems would take for the same
     */
    void check(List<Case> cases, List<Survey> surveys) {
        List<Notice> problems = new ArrayList<>();
        checkNames(cases.stream().map(Case::getName).toList(), problems);
        if (severalSurveys) {
            checkNames(surveys.stream().map(Survey::getName).toList(), problems);
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, problems);
        }
    }

    private static void checkNames(List<String> names, List<Notice> problems) {
        Map<String, String> taken = new LinkedHashMap<>();
        for (String name : names) {
            if (name == null || !NAME.matcher(name).matches()) {
                problems.add(Notice.of("build.name-unusable", name == null ? "" : name));
                continue;
            }
            String same = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            String other = taken.putIfAbsent(same, name);
            if (other != null) {
                problems.add(Notice.of("build.name-clash", name, other));
            }
        }
    }
}
