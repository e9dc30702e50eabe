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

import org.jirei.model.rules.flow.ActionBeforeStep;
import org.jirei.model.rules.flow.ActorIdle;
import org.jirei.model.rules.flow.LineUnmentioned;
import org.jirei.model.rules.names.DoubledName;
import org.jirei.model.rules.names.NameInvalid;
import org.jirei.model.rules.names.NameMissing;
import org.jirei.model.rules.names.NameTooSimilar;
import org.jirei.model.rules.names.UnresolvedName;
import org.jirei.model.rules.prose.BracketsUnmatched;
import org.jirei.model.rules.prose.CommentInProse;
import org.jirei.model.rules.prose.ConfidentialWord;
import org.jirei.model.rules.prose.DecomposedCharacters;
import org.jirei.model.rules.prose.HalfWidthKana;
import org.jirei.model.rules.prose.InvisibleCharacter;
import org.jirei.model.rules.prose.ReferenceMistyped;
import org.jirei.model.rules.prose.SentenceTooLong;
import org.jirei.model.rules.prose.SpellingVaries;
import org.jirei.model.rules.prose.StyleMixed;
import org.jirei.model.rules.prose.TypedNumber;
import org.jirei.model.rules.structure.BulletSecondLevelFirst;
import org.jirei.model.rules.structure.CaseIncomplete;
import org.jirei.model.rules.structure.LabelMissing;
import org.jirei.model.rules.structure.LessonWithoutBody;
import org.jirei.model.rules.structure.LessonWithoutHeading;
import org.jirei.model.rules.structure.PhaseEmpty;
import org.jirei.model.rules.structure.SectionDoubled;
import org.jirei.model.rules.structure.SectionEmpty;
import org.jirei.model.rules.structure.SectionMisplaced;
import org.jirei.model.rules.structure.SectionMissing;
import org.jirei.model.rules.structure.SurveyIncomplete;
import org.jirei.model.rules.survey.CaseInTwoCategories;
import org.jirei.model.rules.survey.CaseUncategorized;
import org.jirei.model.rules.survey.CriterionUnmet;
import org.jirei.model.rules.survey.LanguageUnknown;
import org.jirei.model.rules.time.DateInvalid;
import org.jirei.model.rules.time.DateOutsidePeriod;
import org.jirei.model.rules.time.PeriodReversed;
import org.jirei.model.rules.time.TimeOrder;

/** All rules, in the order of the reference pages. A new rule is a class and a line here. */
public final class RuleCatalog {

    private static final List<Rule<?>> RULES = List.of(
            new UnresolvedName(),
            new DoubledName(),
            new NameTooSimilar(),
            new NameMissing(),
            new NameInvalid(),
            new SectionMissing(),
            new SectionDoubled(),
            new SectionEmpty(),
            new SectionMisplaced(),
            new CaseIncomplete(),
            new SurveyIncomplete(),
            new LabelMissing(),
            new PhaseEmpty(),
            new LessonWithoutHeading(),
            new LessonWithoutBody(),
            new BulletSecondLevelFirst(),
            new ActionBeforeStep(),
            new ActorIdle(),
            new LineUnmentioned(),
            new TimeOrder(),
            new DateInvalid(),
            new DateOutsidePeriod(),
            new PeriodReversed(),
            new CaseUncategorized(),
            new CaseInTwoCategories(),
            new CriterionUnmet(),
            new LanguageUnknown(),
            new TypedNumber(),
            new ReferenceMistyped(),
            new CommentInProse(),
            new ConfidentialWord(),
            new InvisibleCharacter(),
            new HalfWidthKana(),
            new DecomposedCharacters(),
            new BracketsUnmatched(),
            new StyleMixed(),
            new SentenceTooLong(),
            new SpellingVaries());

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
