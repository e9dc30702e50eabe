/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jirei.model.Case;
import org.jirei.model.Criterion;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.render.figure.FigureKind;

/** The page of one case: what it was about, the summary, the figure, the flow and the six sections. */
public final class CasePage {

    private static final int TITLE = 1;
    private static final int PART = 2;
    private static final int WITHIN_PART = 3;

    private final Case kase;
    private final Labels labels;
    private final Lines lines;
    private final FixedWords words;
    private final List<Block> blocks = new ArrayList<>();

    private CasePage(Case kase, Labels labels, Anchors anchors) {
        this.kase = kase;
        this.labels = labels;
        this.lines = new Lines(labels, anchors);
        this.words = new FixedWords(labels.language());
    }

    /**
     * Returns the page of {@code kase}. A case that is only half written gives the page of what is there.
     *
     * @param labels numbers and labels in the language of the case
     * @param anchors what references lead to
     */
    public static Page of(Case kase, Labels labels, Anchors anchors) {
        return new CasePage(kase, labels, anchors).page();
    }

    /**
     * Returns a page of sections only, in their order.
     *
     * @param wanted the only section that is wanted; empty for all
     */
    public static Page sections(Case kase, Optional<SectionKind> wanted, Labels labels, Anchors anchors) {
        CasePage page = new CasePage(kase, labels, anchors);
        page.addSections(kind -> wanted.isEmpty() || wanted.get() == kind);
        return page.made();
    }

    private Page page() {
        addTitle();
        addFacts();
        addSummary();
        addFlow();
        addSections(kind -> true);
        return made();
    }

    private Page made() {
        return new Page(labels.language(), labels.proseLanguage(), blocks);
    }

    private void addTitle() {
        addHeading(Block.Role.TITLE, TITLE, labels.title(kase));
    }

    private void addFacts() {
        List<Block.Fact> facts = new ArrayList<>();
        addFact(facts, words.impact(), List.of(lines.line(kase.getImpact())));
        addFact(facts, words.cause(), List.of(lines.line(kase.getCause())));
        addFact(facts, words.occurred(), List.of(Line.of(Dates.print(kase.getOccurred(), words.language()))));
        addFact(facts, words.sector(), List.of(Line.of(kase.getSector())));
        addFact(facts, words.meets(), kase.getMeets().stream()
                .filter(criterion -> !criterion.eIsProxy()).map(Criterion::getLabel).map(Line::of).toList());
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
    }

    private static void addFact(List<Block.Fact> facts, String name, List<Line> values) {
        List<Line> printed = values.stream().filter(value -> !value.isEmpty()).toList();
        if (!printed.isEmpty()) {
            facts.add(new Block.Fact(name, printed));
        }
    }

    private void addSummary() {
        List<Block> summary = new Passages(lines).blocks(kase.getSummary(), WITHIN_PART);
        if (!summary.isEmpty()) {
            addHeading(Block.Role.PART, PART, words.summary());
            blocks.addAll(summary);
        }
    }

    private void addFlow() {
        if (!Flows.lines(kase).isEmpty()) {
            for (FigureKind kind : FigureKind.values()) {
                blocks.add(new Block.Figure(kind, words.figure(kind, Printable.line(kase.getTitle()))));
            }
            addHeading(Block.Role.PART, PART, words.flow());
            blocks.addAll(new FlowBlocks(lines, words).blocks(kase, WITHIN_PART));
        }
    }

    private void addSections(Predicate<SectionKind> wanted) {
        kase.getSections().stream().filter(section -> wanted.test(section.getKind()))
                .sorted(Comparator.comparingInt((Section section) -> Numbering.of(section.getKind())))
                .forEach(this::addSection);
    }

    private void addSection(Section section) {
        addHeading(Block.Role.SECTION, PART, labels.title(section.getKind()));
        blocks.addAll(new Passages(lines).blocks(section, WITHIN_PART));
    }

    private void addHeading(Block.Role role, int level, String text) {
        blocks.add(new Block.Heading(role, level, Line.of(text)));
    }
}
