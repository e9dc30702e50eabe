/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Criterion;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.Passage;
import org.jirei.model.Survey;

/** The page of a survey: why and how it was made, the cases at a glance, and what they teach together. */
public final class SurveyPage {

    private static final int TITLE = 1;
    private static final int PART = 2;
    private static final int CATEGORY = 3;
    private static final int WITHIN_CATEGORY = 4;

    /** Widths of the overview's columns in half-width characters; with the gaps between them a line holds 100. */
    private static final int NUMBER_WIDTH = 4;
    private static final int TITLE_WIDTH = 26;
    private static final int IMPACT_WIDTH = 36;
    private static final int CAUSE_WIDTH = 28;

    private final Survey survey;
    private final Numbering numbering;
    private final Labels labels;
    private final Lines lines;
    private final FixedWords words;
    private final List<Block> blocks = new ArrayList<>();

    private SurveyPage(Survey survey, Numbering numbering, Labels labels, Anchors anchors) {
        this.survey = survey;
        this.numbering = numbering;
        this.labels = labels;
        this.lines = new Lines(labels, anchors);
        this.words = new FixedWords(labels.language());
    }

    /**
     * Returns the page of {@code survey}. A case that is not shown keeps its row, marked, without a link and without
     * its sentences: nobody has checked that they may be printed.
     *
     * @param labels numbers and labels in the language of the survey
     * @param anchors the cases that are shown
     */
    public static Page of(Survey survey, Numbering numbering, Labels labels, Anchors anchors) {
        return new SurveyPage(survey, numbering, labels, anchors).page();
    }

    private Page page() {
        addTitle();
        addFacts();
        addPassage(words.purpose(), survey.getPurpose());
        addPassage(words.operation(), survey.getOperation());
        addCriteria();
        addOverview();
        addCommonLessons();
        return new Page(labels.language(), labels.proseLanguage(), blocks);
    }

    private void addTitle() {
        Line title = Line.of(survey.getTitle());
        addHeading(Block.Role.TITLE, TITLE, title.isEmpty() ? Line.of(words.survey()) : title);
    }

    private void addFacts() {
        List<Block.Fact> facts = new ArrayList<>();
        addFact(facts, words.publisher(), survey.getPublisher());
        addFact(facts, words.period(), Dates.period(survey.getPeriodStart(), survey.getPeriodEnd(), words));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
    }

    private static void addFact(List<Block.Fact> facts, String name, String value) {
        Line line = Line.of(value);
        if (!line.isEmpty()) {
            facts.add(new Block.Fact(name, List.of(line)));
        }
    }

    private void addPassage(String part, Passage passage) {
        List<Block> content = new Passages(lines).blocks(passage, CATEGORY);
        if (!content.isEmpty()) {
            addPart(part);
            blocks.addAll(content);
        }
    }

    private void addCriteria() {
        List<Block.Bullet> criteria = survey.getCriteria().stream().map(Criterion::getLabel).map(Line::of)
                .filter(label -> !label.isEmpty()).map(label -> new Block.Bullet(1, label)).toList();
        if (!criteria.isEmpty()) {
            addPart(words.criteria());
            blocks.add(new Block.Bullets(criteria));
        }
    }

    private void addOverview() {
        List<Block.RowGroup> groups = survey.getCategories().stream()
                .map(category -> new Block.RowGroup(Line.of(category.getLabel()),
                        cases(category).stream().map(this::row).toList()))
                .filter(group -> !group.rows().isEmpty()).toList();
        if (!groups.isEmpty()) {
            addPart(words.overview());
            blocks.add(new Block.Table(words.overviewCaption(), columns(), groups));
        }
    }

    private List<Block.Column> columns() {
        return List.of(
                new Block.Column(words.caseNumber(), NUMBER_WIDTH),
                new Block.Column(words.kase(), TITLE_WIDTH),
                new Block.Column(words.impact(), IMPACT_WIDTH),
                new Block.Column(words.cause(), CAUSE_WIDTH));
    }

    private List<Line> row(Case kase) {
        Line number = Line.of(Integer.toString(numbering.of(kase)));
        String title = Printable.line(kase.getTitle());
        return lines.anchors().shows(kase)
                ? List.of(number, new Line(List.of(lines.caseMention(kase, title))),
                        lines.line(kase.getImpact()), lines.line(kase.getCause()))
                : List.of(number, Line.of(title + words.notBuilt()), Line.EMPTY, Line.EMPTY);
    }

    private void addCommonLessons() {
        boolean headed = false;
        for (Category category : survey.getCategories()) {
            List<Block> lessons = new Passages(lines).blocks(category.getLessons(), WITHIN_CATEGORY);
            if (lessons.isEmpty()) {
                continue;
            }
            if (!headed) {
                addPart(words.commonLessons());
                headed = true;
            }
            addHeading(Block.Role.CATEGORY, CATEGORY, Line.of(labelWithNumbers(category)));
            blocks.addAll(lessons);
        }
    }

    private String labelWithNumbers(Category category) {
        String label = Printable.line(category.getLabel());
        List<Integer> numbers = cases(category).stream().map(numbering::of).toList();
        return numbers.isEmpty() ? label : words.withCaseNumbers(label, numbers);
    }

    private static List<Case> cases(Category category) {
        return category.getCases().stream().filter(kase -> !kase.eIsProxy()).toList();
    }

    private void addPart(String part) {
        addHeading(Block.Role.PART, PART, Line.of(part));
    }

    private void addHeading(Block.Role role, int level, Line text) {
        blocks.add(new Block.Heading(role, level, text));
    }
}
