/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Case;
import org.jirei.model.Criterion;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Numbering;
import org.jirei.model.SurveyIndex;

/** What is known where something is about to be written. */
final class Surroundings {

    private static final IdeMessages MESSAGES = IdeMessages.of(Completion.class);

    private final Cursor cursor;
    private final ParsedSources around;
    private final Language words;
    private final Language keywords;
    private final SurveyIndex surveys;
    /** The statement whose braces are open at the cursor. */
    private final Entry block;
    private final Entry source;
    /** The names of the case that the cursor is in; {@code null} as long as nobody asked, or outside of cases. */
    private CaseSketch sketch;

    Surroundings(Cursor cursor, ParsedSources around, Language words) {
        this.cursor = cursor;
        this.around = around;
        this.words = words;
        keywords = SourceLanguage.of(cursor.source(), around.sources(), words);
        surveys = around.surveys();
        block = EntryReader.openAtEnd(cursor.source().substring(0, cursor.beginOfStatement()));
        source = EntryReader.read(cursor.source());
    }

    Cursor cursor() {
        return cursor;
    }

    Entry block() {
        return block;
    }

    Language keywords() {
        return keywords;
    }

    String text(String key, Object... arguments) {
        return MESSAGES.text(key, words, arguments);
    }

    /** Returns the keyword as this source spells it. */
    String spelling(Keyword keyword) {
        return keyword.spelling(keywords);
    }

    /** Returns the keyword in the language of the words around it, for sentences that an author reads. */
    String word(Keyword keyword) {
        return keyword.spelling(words);
    }

    /** Returns what stands between two of several in such sentences. */
    String separator() {
        return words == Language.JAPANESE ? "、" : ", ";
    }

    /** Returns the block that the cursor is in with all that stands in it, also behind the cursor. */
    Entry wholeBlock() {
        return source.all().filter(entry -> entry.start() == block.start() && entry.keyword() == block.keyword())
                .findFirst().orElse(block);
    }

    /** Returns the case that the cursor is in with all that stands in it, or {@code null}. */
    Entry wholeCase() {
        Entry open = block.enclosing(Keyword.CASE);
        return open == null ? null : source.entries(Keyword.CASE).stream()
                .filter(kase -> kase.start() == open.start()).findFirst().orElse(open);
    }

    /** Returns the names of the case that the cursor is in, or {@code null}. */
    CaseSketch sketch() {
        Entry kase = sketch == null ? wholeCase() : null;
        if (kase != null) {
            sketch = new CaseSketch(kase, printed(kase.name()));
        }
        return sketch;
    }

    private Language printed(String kase) {
        return surveys.cases().stream().filter(each -> kase.equals(each.getName())).findFirst()
                .map(surveys::language).orElse(keywords);
    }

    /** A case that can be named: its number is empty as long as no survey lists it. */
    record KnownCase(String name, String number, String title, boolean listed) {
    }

    /** Returns the cases of the project: those that a survey lists in their printed order, then the others. */
    List<KnownCase> cases() {
        Set<Case> ordered = new LinkedHashSet<>();
        surveys.surveys().forEach(survey -> ordered.addAll(surveys.cases(survey)));
        ordered.addAll(surveys.cases());
        List<KnownCase> known = new ArrayList<>();
        for (Case kase : ordered) {
            if (kase.getName() != null && known.stream().noneMatch(each -> each.name().equals(kase.getName()))) {
                known.add(known(kase));
            }
        }
        for (Entry kase : source.entries(Keyword.CASE)) {
            if (!kase.name().isEmpty() && known.stream().noneMatch(each -> each.name().equals(kase.name()))) {
                known.add(new KnownCase(kase.name(), "", Objects.requireNonNullElse(kase.label(), ""), false));
            }
        }
        return known;
    }

    private KnownCase known(Case kase) {
        boolean listed = !surveys.categories(kase).isEmpty();
        Labels labels = new Labels(new Numbering(surveys), surveys.language(kase));
        return new KnownCase(kase.getName(), listed ? labels.number(kase) : "",
                Objects.requireNonNullElse(kase.getTitle(), ""), listed);
    }

    /** A criterion that can be named. */
    record KnownCriterion(String name, String label) {
    }

    /** Returns the criteria of the surveys, each once, in their order. */
    List<KnownCriterion> criteria() {
        List<KnownCriterion> known = new ArrayList<>();
        source.entries(Keyword.SURVEY).forEach(survey -> survey.entries(Keyword.CRITERIA).forEach(criteria ->
                criteria.entries(Keyword.CRITERION).forEach(each -> add(known, each.name(), each.label()))));
        surveys.surveys().forEach(survey -> survey.getCriteria().forEach((Criterion each) ->
                add(known, each.getName(), each.getLabel())));
        return known;
    }

    private static void add(List<KnownCriterion> known, String name, String label) {
        if (name != null && !name.isEmpty() && known.stream().noneMatch(each -> each.name().equals(name))) {
            known.add(new KnownCriterion(name, Objects.requireNonNullElse(label, "")));
        }
    }

    /** Returns the sectors that the project's cases name, each once, in the order of the cases. */
    List<String> sectors() {
        return surveys.cases().stream().map(Case::getSector)
                .filter(sector -> sector != null && !sector.isBlank()).distinct().toList();
    }

    /** Returns whether there is a survey anywhere. */
    boolean hasSurvey() {
        return !surveys.surveys().isEmpty() || !source.entries(Keyword.SURVEY).isEmpty();
    }
}
