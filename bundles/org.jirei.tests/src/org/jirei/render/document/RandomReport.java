/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.Passage;
import org.jirei.model.Phase;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;

/**
 * A survey with cases at random, the same for the same seed. Every sentence holds a word of its own, so that a test can
 * ask where it was printed and how often.
 */
public final class RandomReport {

    private static final int MOST_CASES = 4;
    private static final int MOST_LINES = 12;
    private static final int MOST_BULLETS = 4;
    private static final int CASES_IN_CATEGORY = 40;
    private static final List<String> FILLERS = List.of(
            "障害が", "起き、", "* ", "| ", "Web", " server ", "<b>", "&amp;", "\n", "。",
            "[x](y)", "1. ", "_a_", "https://example.jp/a_b?c=1#d", "（国内）");

    private final Random random;
    private final Told told = new Told();
    private final List<List<String>> tellings = new ArrayList<>();
    private List<String> telling;
    private int words;

    private RandomReport(long seed) {
        random = new Random(seed);
    }

    /** A report, with the marked words of each case in the order in which its page must print them. */
    public record Report(Told told, Survey survey, List<Case> cases, List<List<String>> tellings) {
    }

    /** Returns a report with a few cases. */
    public static Report of(long seed) {
        RandomReport report = new RandomReport(seed);
        boolean english = report.random.nextBoolean();
        return report.build(english, 1 + report.random.nextInt(MOST_CASES));
    }

    /** Returns a report of so many cases in categories, with everything else that a survey has. */
    public static Report of(long seed, int cases) {
        RandomReport report = new RandomReport(seed);
        Report built = report.build(false, cases);
        report.addFrontMatter(built.survey());
        return built;
    }

    private Report build(boolean english, int count) {
        Survey survey = told.survey("survey", "調査");
        survey.setLanguage(english ? "en" : "ja");
        List<Case> cases = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            if (index % CASES_IN_CATEGORY == 0) {
                Told.category(survey, "分類" + (index / CASES_IN_CATEGORY + 1));
            }
            cases.add(addCase("case" + index));
            survey.getCategories().getLast().getCases().add(cases.getLast());
        }
        return new Report(told, survey, cases, tellings);
    }

    private void addFrontMatter(Survey survey) {
        telling = new ArrayList<>();
        survey.setPublisher("発行者");
        survey.setPeriodStart("2026-01-01");
        survey.setPeriodEnd("2026-12-31");
        survey.setPurpose(Told.FACTORY.createPassage());
        addBullets(survey.getPurpose());
        survey.setOperation(Told.FACTORY.createPassage());
        addBullets(survey.getOperation());
        Criterion criterion = Told.FACTORY.createCriterion();
        criterion.setLabel("実害の有無");
        survey.getCriteria().add(criterion);
        for (Category category : survey.getCategories()) {
            category.setLessons(Told.FACTORY.createPassage());
            Told.heading(category.getLessons(), sentence());
            addBullets(category.getLessons());
        }
    }

    private Case addCase(String name) {
        telling = new ArrayList<>();
        tellings.add(telling);
        Case kase = told.kase(name, "題" + name);
        kase.setImpact(Told.prose(sentence()));
        kase.setCause(Told.prose(sentence()));
        kase.setSummary(Told.FACTORY.createPassage());
        addBullets(kase.getSummary());
        addFlow(kase);
        SectionKind.VALUES.forEach(kind -> addSection(kase, kind));
        return kase;
    }

    private void addFlow(Case kase) {
        Actor from = Told.actor(kase, "from", "送り手");
        Actor to = Told.actor(kase, "to", "受け手");
        Phase phase = null;
        int count = 1 + random.nextInt(MOST_LINES);
        for (int index = 0; index < count; index++) {
            if (random.nextInt(4) == 0) {
                phase = random.nextInt(3) == 0 ? null : Told.phase(kase, "段階");
            }
            boolean action = random.nextBoolean();
            FlowLine line = phase == null
                    ? Told.line(kase, action, "line" + index, sentence())
                    : Told.line(phase, action, "line" + index, sentence());
            line.setStart(from);
            if (random.nextBoolean()) {
                Told.message(line, Arrow.VALUES.get(random.nextInt(Arrow.VALUES.size())), to);
            }
            if (random.nextInt(3) == 0) {
                Told.note(line, sentence());
            }
        }
    }

    private void addSection(Case kase, SectionKind kind) {
        Passage section = Told.section(kase, kind);
        if (kind == SectionKind.LESSONS) {
            Told.heading(section, sentence());
        }
        addBullets(section);
    }

    private void addBullets(Passage passage) {
        int count = 1 + random.nextInt(MOST_BULLETS);
        for (int index = 0; index < count; index++) {
            Told.bullet(passage, index == 0 ? 1 : 1 + random.nextInt(2), sentence());
        }
    }

    /** Returns a sentence around a word that no other sentence has, and notes the word. */
    private String sentence() {
        String word = "語" + ++words + "語";
        telling.add(word);
        StringBuilder sentence = new StringBuilder(word);
        for (int count = random.nextInt(4); count > 0; count--) {
            String filler = FILLERS.get(random.nextInt(FILLERS.size()));
            sentence.insert(random.nextBoolean() ? 0 : sentence.length(), filler);
        }
        return sentence.toString();
    }
}
