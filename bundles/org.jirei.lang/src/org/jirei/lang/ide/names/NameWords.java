/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Action;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Containers;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiPackage;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Link;
import org.jirei.model.NamedElement;
import org.jirei.model.Numbering;
import org.jirei.model.Section;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;

/**
 * Says of what has a name what kind of thing it is, what its author calls it, which number it is printed with, and of a
 * reference where it stands. Numbers and section titles are those of the printed page, whatever language an author's
 * workbench speaks.
 */
public final class NameWords {

    private final SurveyIndex surveys;
    private final Numbering numbering;

    /** Makes the words for what {@code parsed} tells of. */
    public NameWords(ParsedSources parsed) {
        surveys = parsed.surveys();
        numbering = new Numbering(surveys);
    }

    /** Returns which case belongs to which survey. */
    public SurveyIndex surveys() {
        return surveys;
    }

    /** Returns what kind of thing {@code element} is, by the word that it begins with in a source. */
    public static String kind(NamedElement element, Language language) {
        Keyword keyword = switch (element) {
            case Actor actor -> Keyword.of(actor.getKind().getLiteral());
            case Action action -> Keyword.ACTION;
            case FlowLine step -> Keyword.STEP;
            case Case kase -> Keyword.CASE;
            case Category category -> Keyword.CATEGORY;
            case Criterion criterion -> Keyword.CRITERION;
            default -> Keyword.SURVEY;
        };
        return keyword.spelling(language);
    }

    /** Returns what its author calls {@code element} in words; empty where there are none yet. */
    public String label(NamedElement element) {
        String label = switch (element) {
            case Actor actor -> actor.getLabel();
            case FlowLine line -> labelsAt(line).text(line.getSentence()).strip();
            case Case kase -> kase.getTitle();
            case Category category -> category.getLabel();
            case Criterion criterion -> criterion.getLabel();
            case Survey survey -> survey.getTitle();
            default -> null;
        };
        return label == null ? "" : label;
    }

    /**
     * Returns the number of {@code element} as it is printed where {@code holder} stands; empty for what has none: only
     * steps, actions, and cases that a survey lists are numbered.
     */
    public Optional<String> number(NamedElement element, EObject holder) {
        return switch (element) {
            case FlowLine line when numbering.of(line) > 0 -> Optional.of(labelsAt(holder).number(line));
            case Case kase when numbering.of(kase) > 0 -> Optional.of(labelsAt(holder).number(kase));
            default -> Optional.empty();
        };
    }

    /** Returns the printed forms of the case or the survey around {@code holder}. */
    public Labels labelsAt(EObject holder) {
        Case kase = Containers.find(holder, Case.class);
        Survey survey = Containers.find(holder, Survey.class);
        Language language = kase != null ? surveys.language(kase)
                : survey != null ? SurveyIndex.language(survey) : Language.JAPANESE;
        return new Labels(numbering, language);
    }

    /**
     * Tells in a word or two in which part of the survey a name stands: a step's number, a section's title, else the
     * word that its part begins with.
     *
     * @param language of the workbench
     */
    public String whereabouts(NamePlace place, Language language) {
        EObject holder = place.holder();
        FlowLine line = Containers.find(holder, FlowLine.class);
        if (line != null) {
            return labelsAt(line).number(line);
        }
        Section section = Containers.find(holder, Section.class);
        if (section != null) {
            return labelsAt(section).title(section.getKind());
        }
        if (holder instanceof Link) {
            return Keyword.LINK.spelling(language);
        }
        Category category = Containers.find(holder, Category.class);
        if (category != null) {
            return label(category);
        }
        return holder instanceof Case kase ? caseName(kase) : partWord(holder, language);
    }

    private String caseName(Case kase) {
        return number(kase, kase).orElse(label(kase));
    }

    /** Passages and sentences that are not numbered are called by the word that stands before them. */
    private static String partWord(EObject holder, Language language) {
        for (EObject part = holder; part != null && part.eContainer() != null; part = part.eContainer()) {
            if (part.eContainer() instanceof Case || part.eContainer() instanceof Survey) {
                Keyword keyword = Keyword.of(part.eContainmentFeature().getName());
                return keyword == null || part.eContainmentFeature() == JireiPackage.Literals.ACTOR_CONTAINER__ACTORS
                        ? "" : keyword.spelling(language);
            }
        }
        return "";
    }
}
