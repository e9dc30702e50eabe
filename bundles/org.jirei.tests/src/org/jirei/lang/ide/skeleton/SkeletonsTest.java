/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.model.rules.RuleSettings;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new file begins with can be read, is formatted, and has the rules tell what is still missing. */
final class SkeletonsTest {

    private static final CaseDraft CASE = new CaseDraft("case", "A \"quoted\" title \\ with a backslash", List.of(
            new ActorDraft(ActorKind.PERSON, "user", "User"), new ActorDraft(ActorKind.SYSTEM, "step", "受付システム（新）")));
    private static final SurveyDraft SURVEY = new SurveyDraft("fy2026", "Survey of \"2026\"", "Agency", "2026-04-01",
            "2027-03-31", List.of("外部サービスの障害", "Attacks", "Attacks"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCaseIsReadAsItWasDrafted(Language language) {
        ParsedSources parsed = Sources.parse(Skeletons.of(CASE, language));
        assertEquals(List.of(), parsed.sources().getFirst().syntaxProblems());
        Case kase = parsed.documents().getFirst().getCases().getFirst();
        assertEquals(CASE.name(), kase.getName());
        assertEquals(CASE.title(), kase.getTitle());
        assertEquals(CASE.actors(), kase.getActors().stream().map(SkeletonsTest::draft).toList());
    }

    private static ActorDraft draft(Actor actor) {
        return new ActorDraft(actor.getKind(), actor.getName(), actor.getLabel());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCaseTellsWhatIsMissingAndNothingElse(Language language) {
        assertEquals(Set.of("case-incomplete", "section-empty"), rules(Skeletons.of(CASE, language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSurveyTellsWhatIsMissingAndNothingElse(Language language) {
        String survey = Skeletons.of(SURVEY, language);
        assertEquals(Set.of("survey-incomplete"), rules(survey));
        Survey read = Sources.parse(survey).documents().getFirst().getSurveys().getFirst();
        assertEquals(SURVEY.title(), read.getTitle());
        assertEquals(SURVEY.categories(), read.getCategories().stream().map(category -> category.getLabel()).toList());
    }

    private static Set<String> rules(String source) {
        return Sources.parse(source).check(RuleSettings.defaults()).stream().map(Diagnostic::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void skeletonsAreInCanonicalForm(Language language) {
        for (String skeleton : List.of(Skeletons.of(CASE, language), Skeletons.of(SURVEY, language),
                Skeletons.of(new CaseDraft("a", "", List.of()), language),
                Skeletons.of(new SurveyDraft("a", "", "", "2026-01-01", "2026-12-31", List.of()), language))) {
            assertEquals(skeleton, JireiFormatter.format(new SourceText("new.jirei", skeleton), language).text());
        }
    }

    @Test
    void aNameIsMadeOfTheLettersOfItsLabel() {
        assertEquals("重要インフラ事業者国内", NameSuggestion.of("重要インフラ事業者（国内）", List.of(), "actor"));
        assertEquals("TeamA", NameSuggestion.of("1 Team A", List.of(), "actor"));
        assertEquals("actor", NameSuggestion.of("（１）", List.of(), "actor"));
        assertEquals("利用者3", NameSuggestion.of("利用者", List.of("利用者", "利用者2"), "actor"));
    }

    @Test
    void aNameIsNeverAKeyword() {
        String name = NameSuggestion.of("攻撃者", List.of(), "actor");
        assertFalse(name.equals("攻撃者"));
        assertTrue(name.startsWith("攻撃者"));
    }
}
