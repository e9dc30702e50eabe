/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Passage;
import org.jirei.model.Prose;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.render.output.RenderContext;

/**
 * What a report must tell, taken straight from the model and not from the pages that writers set: a document of any
 * format, read back as text, is held against it. White space does not count, for formats break lines in their own ways.
 *
 * @param surveys in their order
 * @param cases in the order of the report
 */
public record Telling(List<SurveyTelling> surveys, List<CaseTelling> cases) {

    /**
     * What stands before a survey's cases, the table apart, whose cells stand side by side.
     *
     * @param frontMatter title, purpose, operation and criteria
     * @param commonLessons by category
     */
    public record SurveyTelling(List<String> frontMatter, List<String> commonLessons) {

        List<String> all() {
            return Stream.of(frontMatter, commonLessons).flatMap(List::stream).toList();
        }
    }

    /**
     * What a case tells.
     *
     * @param title with its number
     * @param facts impact and cause
     * @param summary its bullets
     * @param flow number and sentence of each step and action, and its notes
     * @param sections the title of each section, then its headings and bullets
     */
    public record CaseTelling(String title, List<String> facts, List<String> summary, List<String> flow,
            List<String> sections) {

        /** Returns everything in the order of a case's text. */
        public List<String> all() {
            return Stream.of(List.of(title), facts, summary, flow, sections).flatMap(List::stream).toList();
        }
    }

    /** Returns what the report that {@code context} is of must tell. */
    public static Telling of(RenderContext context) {
        return new Telling(
                context.surveys().surveys().stream().map(survey -> of(survey, context.labels(survey))).toList(),
                context.cases().stream().map(kase -> of(kase, context.labels(kase))).toList());
    }

    private static SurveyTelling of(Survey survey, Labels labels) {
        List<String> front = new ArrayList<>(List.of(survey.getTitle()));
        front.addAll(sentences(survey.getPurpose(), labels));
        front.addAll(sentences(survey.getOperation(), labels));
        survey.getCriteria().stream().map(Criterion::getLabel).forEach(front::add);
        List<String> lessons = new ArrayList<>();
        for (Category category : survey.getCategories()) {
            lessons.addAll(sentences(category.getLessons(), labels));
        }
        return new SurveyTelling(front, lessons);
    }

    private static CaseTelling of(Case kase, Labels labels) {
        List<String> flow = new ArrayList<>();
        for (FlowLine line : Flows.lines(kase)) {
            flow.add(labels.number(line));
            flow.add(labels.text(line.getSentence()));
            line.getNotes().forEach(note -> flow.add(labels.text(note.getSentence())));
        }
        List<String> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.VALUES) {
            kase.getSections().stream().filter(section -> section.getKind() == kind).forEach(section -> {
                sections.add(labels.title(kind));
                sections.addAll(sentences(section, labels));
            });
        }
        return new CaseTelling(labels.title(kase), texts(List.of(kase.getImpact(), kase.getCause()), labels),
                sentences(kase.getSummary(), labels), flow, sections);
    }

    private static List<String> sentences(Passage passage, Labels labels) {
        return passage == null ? List.of()
                : passage.getEntries().stream().map(entry -> labels.text(entry.getProse())).toList();
    }

    private static List<String> texts(List<Prose> prose, Labels labels) {
        return prose.stream().map(labels::text).toList();
    }

    /** Fails where {@code document}, the text of a whole report with one survey, does not tell all, in this order, once. */
    public void expectIn(String document) {
        List<String> all = Stream.concat(surveys.stream().flatMap(survey -> survey.all().stream()),
                cases.stream().flatMap(kase -> kase.all().stream())).toList();
        expectInOrder(all, document);
        expectOnce(sections(), document);
    }

    /** Returns all that the sections of all cases tell: nothing but the sections says it. */
    public List<String> sections() {
        return cases.stream().flatMap(kase -> kase.sections().stream()).toList();
    }

    /** Fails where {@code document} lacks one of {@code told}, or has it in another order. */
    public static void expectInOrder(List<String> told, String document) {
        String searched = visible(document);
        int from = 0;
        for (String one : told) {
            String wanted = visible(one);
            int at = searched.indexOf(wanted, from);
            assertTrue(at >= 0, () -> (searched.contains(wanted) ? "not in its place: " : "missing: ") + one);
            from = at + wanted.length();
        }
    }

    /** Fails where {@code document} has one of {@code told} more or less often than that list. */
    public static void expectOnce(List<String> told, String document) {
        String searched = visible(document);
        Map<String, Integer> times = new LinkedHashMap<>();
        told.forEach(one -> times.merge(visible(one), 1, Integer::sum));
        String all = String.join("\n", times.keySet());
        times.forEach((wanted, expected) -> {
            boolean partOfAnother = count(all, wanted) > 1;
            assertTrue(count(searched, wanted) >= expected, () -> "missing: " + wanted);
            assertTrue(partOfAnother || count(searched, wanted) == expected, () -> "told too often: " + wanted);
        });
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
