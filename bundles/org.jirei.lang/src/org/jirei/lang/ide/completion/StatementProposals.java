/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.lang.ide.templates.Construct;
import org.jirei.lang.ide.templates.Snippet;
import org.jirei.lang.ide.templates.Snippet.Choice;
import org.jirei.lang.ide.templates.Templates;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;

/** Proposes the statements that may begin at the cursor, as whole constructs to fill in. */
final class StatementProposals {

    private final Surroundings surroundings;
    private final Cursor cursor;
    private final Templates templates;

    StatementProposals(Surroundings surroundings) {
        this.surroundings = surroundings;
        cursor = surroundings.cursor();
        templates = new Templates(surroundings.keywords(), choices());
    }

    private Map<String, List<Choice>> choices() {
        Map<String, List<Choice>> choices = new HashMap<>();
        List<Choice> actors = new WordProposals(surroundings).actorsByUse().stream()
                .map(name -> new Choice(name, surroundings.sketch().label(name))).toList();
        choices.put("actors", actors);
        choices.put("others", actors.size() < 2 ? List.of() : actors.subList(1, actors.size()));
        choices.put("cases", surroundings.cases().stream().filter(kase -> !kase.listed())
                .map(kase -> new Choice(kase.name(), kase.title())).toList());
        choices.put("criteria", surroundings.criteria().stream()
                .map(criterion -> new Choice(criterion.name(), criterion.label())).toList());
        choices.put("sectors", surroundings.sectors().stream().map(sector -> new Choice(sector, "")).toList());
        Choice japanese = new Choice("ja", surroundings.text("language.ja"));
        Choice english = new Choice("en", surroundings.text("language.en"));
        choices.put("language", surroundings.keywords() == Language.JAPANESE
                ? List.of(japanese, english) : List.of(english, japanese));
        return choices;
    }

    /** Returns all: those that are not there yet before those that are there and stand only once. */
    List<Proposal> all(boolean asked) {
        Block block = surroundings.block().block();
        if (block == Block.PASSAGE) {
            return asked ? bullets() : List.of();
        }
        List<Proposal> missing = new ArrayList<>();
        List<Proposal> there = new ArrayList<>();
        for (Construct construct : ordered(block)) {
            boolean isThere = isThere(construct);
            (isThere ? there : missing).add(proposal(construct, isThere));
        }
        if (block == Block.CASE_BODY) {
            addSections(missing);
        }
        missing.addAll(there);
        return missing;
    }

    /** A project has one survey and many cases. */
    private List<Construct> ordered(Block block) {
        List<Construct> constructs = block == null ? List.of() : Construct.in(block);
        boolean caseFirst = block == Block.DOCUMENT && surroundings.hasSurvey();
        return caseFirst ? constructs.reversed() : constructs.stream()
                .filter(construct -> construct != Construct.NOTE || followsLine()).toList();
    }

    private boolean followsLine() {
        return !surroundings.block().entries().isEmpty()
                && surroundings.block().entries().getLast().keyword() != Keyword.PHASE;
    }

    private boolean isThere(Construct construct) {
        return !construct.repeats() && surroundings.wholeBlock().entries(construct.keyword()).stream()
                .filter(entry -> entry.start() != cursor.start())
                .anyMatch(entry -> construct.keyword() != Keyword.CAUSE
                        || construct.hasBraces() == (entry.block() != null));
    }

    private Proposal proposal(Construct construct, boolean isThere) {
        String word = surroundings.spelling(construct.keyword());
        Snippet snippet = cursor.lineIsOver() ? templates.whole(construct) : templates.word(construct);
        String meaning = surroundings.text("construct." + construct.name());
        String detail = isThere ? surroundings.text("there", meaning) : meaning;
        boolean whole = construct == Construct.CASE || construct == Construct.SURVEY;
        return new Proposal(whole ? ProposalKind.TEMPLATE : ProposalKind.KEYWORD, word, detail,
                preview(snippet), cursor.start(), cursor.endOfWord() - cursor.start(), indented(snippet),
                construct == Construct.ACTORS || construct == Construct.FLOW, List.of(word,
                        construct.keyword().spelling(Language.ENGLISH), construct.keyword().spelling(Language.JAPANESE),
                        Readings.of(construct.keyword())));
    }

    private String preview(Snippet snippet) {
        return snippet.text().contains("\n") ? snippet.text() : "";
    }

    private Snippet indented(Snippet snippet) {
        return snippet.at(cursor.indentation(), cursor.source().contains("\r\n") ? "\r\n" : "\n");
    }

    /** All sections at once that the case does not have yet. */
    private void addSections(List<Proposal> proposals) {
        List<Construct> sections = Construct.in(Block.CASE_BODY).stream()
                .filter(construct -> construct.isSection() && !isThere(construct)).toList();
        if (sections.size() > 1 && cursor.lineIsOver()) {
            Snippet snippet = templates.all(sections);
            String label = surroundings.text("sections", sections.size());
            proposals.add(new Proposal(ProposalKind.TEMPLATE, label, surroundings.text("sections.detail"),
                    preview(snippet), cursor.start(), cursor.endOfWord() - cursor.start(), indented(snippet), false,
                    List.of(label, "sections", "節")));
        }
    }

    private List<Proposal> bullets() {
        return List.of(bullet("- ", "bullet"), bullet("-- ", "bullet.second"), bullet("= ", "heading"));
    }

    private Proposal bullet(String mark, String key) {
        return new Proposal(ProposalKind.BULLET, mark.strip(), surroundings.text(key), "", cursor.start(),
                cursor.offset() - cursor.start(), Snippet.of(mark), false, List.of(mark.strip()));
    }
}
