/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which case belongs to which survey and category, over all documents given together. Made once for a run over many
 * cases; a snapshot.
 */
public final class SurveyIndex {

    private final List<Survey> surveys = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final Map<Survey, List<Case>> casesOfSurvey = new LinkedHashMap<>();
    private final Map<Case, List<Category>> categoriesOfCase = new LinkedHashMap<>();

    /** Reads {@code documents} in the given order. References to cases that did not resolve are passed over. */
    public SurveyIndex(Collection<Document> documents) {
        for (Document document : documents) {
            surveys.addAll(document.getSurveys());
            cases.addAll(document.getCases());
        }
        surveys.forEach(this::readSurvey);
    }

    private void readSurvey(Survey survey) {
        Set<Case> listed = new LinkedHashSet<>();
        for (Category category : survey.getCategories()) {
            for (Case kase : category.getCases()) {
                if (!kase.eIsProxy()) {
                    listed.add(kase);
                    categoriesOfCase.computeIfAbsent(kase, unused -> new ArrayList<>()).add(category);
                }
            }
        }
        casesOfSurvey.put(survey, List.copyOf(listed));
    }

    /** Returns all surveys in the order of the documents. */
    public List<Survey> surveys() {
        return surveys;
    }

    /** Returns all cases in the order of the documents, listed by a survey or not. */
    public List<Case> cases() {
        return cases;
    }

    /** Returns the cases of a survey in printed order, each once. */
    public List<Case> cases(Survey survey) {
        return casesOfSurvey.getOrDefault(survey, List.of());
    }

    /** Returns every category that lists {@code kase}, one entry for each time (more than one is an author's error). */
    public List<Category> categories(Case kase) {
        return categoriesOfCase.getOrDefault(kase, List.of());
    }

    /** Returns the survey of the first category that lists {@code kase}. */
    public Optional<Survey> survey(Case kase) {
        return categories(kase).stream().findFirst().map(category -> (Survey) category.eContainer());
    }

    /** Returns the language that a case is printed in: its own, else its survey's, else Japanese. */
    public Language language(Case kase) {
        String own = kase.getLanguage();
        return Language.of(own != null ? own : survey(kase).map(Survey::getLanguage).orElse(null));
    }

    /** Returns the language that a survey is printed in: its own, else Japanese. */
    public static Language language(Survey survey) {
        return Language.of(survey.getLanguage());
    }
}
