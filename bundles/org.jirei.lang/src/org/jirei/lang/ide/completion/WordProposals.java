/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.lang.ide.templates.Snippet;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.SourceCharacters;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Actor;
import org.jirei.model.Language;

/** Proposes what may follow within a statement: names, arrows, times, labels. */
final class WordProposals {

    private static final List<String> ARROWS = List.of("->", "-x", "<->", "=>");

    private final Surroundings surroundings;
    private final Cursor cursor;

    WordProposals(Surroundings surroundings) {
        this.surroundings = surroundings;
        cursor = surroundings.cursor();
    }

    List<Proposal> all() {
        if (cursor.keyword() == null) {
            return List.of();
        }
        return switch (cursor.keyword()) {
            case MEETS -> awaitsName() ? criteria() : List.of();
            case CASES -> awaitsName() ? cases() : List.of();
            case LANGUAGE -> cursor.statement().size() == 1 ? languages() : List.of();
            case LINK -> awaitsName() ? actors() : List.of();
            case STEP, ACTION -> flowLine();
            case ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE -> actorStatement();
            default -> List.of();
        };
    }

    private boolean awaitsName() {
        return cursor.before().is(",") || cursor.statement().size() == 1;
    }

    private List<Proposal> criteria() {
        Set<String> there = there();
        return surroundings.criteria().stream().filter(criterion -> !there.contains(criterion.name()))
                .map(criterion -> name(ProposalKind.CRITERION, criterion.name(), criterion.name(), criterion.label(),
                        "")).toList();
    }

    private List<Proposal> cases() {
        Set<String> there = there();
        return surroundings.cases().stream().filter(kase -> !there.contains(kase.name()))
                .sorted(Comparator.comparing(Surroundings.KnownCase::listed))
                .map(kase -> name(ProposalKind.CASE, kase.name(), kase.name(),
                        (kase.number() + "　" + kase.title()).strip(), "")).toList();
    }

    private List<Proposal> languages() {
        return List.of(value("ja", surroundings.text("language.ja")), value("en", surroundings.text("language.en")));
    }

    /** Returns the names that the statement has already. */
    private Set<String> there() {
        Set<String> there = new LinkedHashSet<>();
        cursor.statement().stream().filter(token -> token.kind() == TokenKind.ID)
                .forEach(token -> there.add(text(token)));
        return there;
    }

    private String text(ScannedToken token) {
        return cursor.source().substring(token.start(), token.end());
    }

    private List<Proposal> flowLine() {
        int count = cursor.statement().size();
        ScannedToken before = cursor.before();
        if (count == 1 || cursor.statement().stream().anyMatch(token -> token.is(":") || token.is("："))) {
            return List.of();
        }
        if (count == 2) {
            List<Proposal> proposals = new ArrayList<>(actors());
            proposals.add(sign("[", "]", "time"));
            return proposals;
        }
        if (before.kind() == TokenKind.TIME || before.is(",") || Cursor.isArrow(before)) {
            return actors();
        }
        return before.kind() == TokenKind.ID ? signs() : List.of();
    }

    private List<Proposal> signs() {
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(sign(": ", "", "sentence"));
        ARROWS.forEach(arrow -> proposals.add(new Proposal(ProposalKind.ARROW, arrow,
                surroundings.text("arrow." + arrow), surroundings.text("arrow.info." + arrow), cursor.start(),
                cursor.offset() - cursor.start(), Snippet.of(spaceBefore() + arrow + " "), true, List.of(arrow))));
        if (cursor.statement().stream().anyMatch(Cursor::isArrow)) {
            proposals.add(sign(", ", "", "comma"));
        }
        return proposals;
    }

    /** A colon and a comma stand right behind the word before them. */
    private Proposal sign(String opening, String closing, String key) {
        boolean solid = closing.isEmpty();
        int start = solid ? behindVisible() : cursor.start();
        String text = (solid ? "" : spaceBefore()) + opening + closing;
        return new Proposal(solid ? ProposalKind.ARROW : ProposalKind.TIME, opening.strip() + closing,
                surroundings.text(key), "", start, cursor.offset() - start,
                new Snippet(text, List.of(), text.length() - closing.length()), !opening.equals(": "),
                List.of(opening.strip()));
    }

    private int behindVisible() {
        int start = cursor.start();
        while (start > 0 && SourceCharacters.isBlank(cursor.source().charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private String spaceBefore() {
        return SourceCharacters.isBlank(cursor.source().charAt(cursor.start() - 1)) ? "" : " ";
    }

    private List<Proposal> actorStatement() {
        boolean labelled = cursor.before().kind() == TokenKind.STRING && cursor.statement().size() == 3;
        if (!labelled) {
            return List.of();
        }
        String word = surroundings.spelling(Keyword.PUBLISHED);
        String text = spaceBefore() + word + " \"\"";
        return List.of(new Proposal(ProposalKind.KEYWORD, word, surroundings.text("published"),
                surroundings.text("published.info"), cursor.start(), cursor.endOfWord() - cursor.start(),
                new Snippet(text, List.of(), text.length() - 1), false,
                List.of(word, Keyword.PUBLISHED.spelling(Language.ENGLISH),
                        Keyword.PUBLISHED.spelling(Language.JAPANESE), Readings.of(Keyword.PUBLISHED))));
    }

    /** Proposes actors: those that the flow used last first, those of this very line last. */
    private List<Proposal> actors() {
        CaseSketch sketch = surroundings.sketch();
        if (sketch == null) {
            return List.of();
        }
        ReferenceProposals described = new ReferenceProposals(surroundings);
        List<String> order = actorsByUse();
        return sketch.actors().stream().filter(actor -> !actor.getName().isEmpty())
                .sorted(Comparator.comparingInt(actor -> order.indexOf(actor.getName())))
                .map(actor -> name(ProposalKind.of(actor), actor.getName(), actor.getName(), sketch.label(actor),
                        described.info(sketch, actor))).toList();
    }

    /** Returns the names of the actors, those that the flow used last first; those of this line come last. */
    List<String> actorsByUse() {
        CaseSketch sketch = surroundings.sketch();
        if (sketch == null) {
            return List.of();
        }
        Set<String> here = there();
        Set<String> order = new LinkedHashSet<>(sketch.usedInFlow(cursor.start()));
        sketch.actors().stream().map(Actor::getName).forEach(order::add);
        order.retainAll(sketch.actors().stream().map(Actor::getName).toList());
        List<String> names = new ArrayList<>(order);
        names.removeIf(here::contains);
        order.stream().filter(here::contains).forEach(names::add);
        return names;
    }

    private Proposal name(ProposalKind kind, String name, String label, String detail, String info) {
        String written = Keyword.of(name) == null ? name : "^" + name;
        return new Proposal(kind, label, detail, info, cursor.start(), cursor.endOfWord() - cursor.start(),
                Snippet.of(spaceBefore() + written), false, List.of(name, detail));
    }

    private Proposal value(String value, String detail) {
        return new Proposal(ProposalKind.VALUE, value, detail, "", cursor.start(),
                cursor.endOfWord() - cursor.start(), Snippet.of(spaceBefore() + value), false, List.of(value, detail));
    }

    /** Proposes the sectors that other cases name. */
    List<Proposal> labels() {
        if (cursor.keyword() != Keyword.SECTOR) {
            return List.of();
        }
        int end = endOf('"');
        return surroundings.sectors().stream().map(sector -> enclosed(ProposalKind.VALUE, sector,
                surroundings.text("sector"), end)).toList();
    }

    /** Proposes the times that the case has in words, and usual ones. */
    List<Proposal> times() {
        CaseSketch sketch = surroundings.sketch();
        Set<String> times = new LinkedHashSet<>();
        if (sketch != null) {
            sketch.times().stream().filter(time -> !Character.isDigit(time.charAt(0))).forEach(times::add);
        }
        boolean japanese = surroundings.keywords() == Language.JAPANESE;
        times.addAll(japanese ? List.of("同日", "翌日", "数時間後", "約30分間", "1週間後")
                : List.of("same day", "next day", "some hours later", "for 30 minutes", "a week later"));
        int end = endOf(']');
        return times.stream().map(time -> enclosed(ProposalKind.TIME, time, "", end)).toList();
    }

    /** Returns the offset of the closing mark where it follows on the line, else of the caret. */
    private int endOf(char closing) {
        int end = cursor.source().indexOf(closing, cursor.offset());
        boolean closed = end >= 0 && end < SourceCharacters.lineEnd(cursor.source(), cursor.offset());
        return closed ? end : cursor.offset();
    }

    private Proposal enclosed(ProposalKind kind, String text, String detail, int end) {
        return new Proposal(kind, text, detail, "", cursor.start(), end - cursor.start(), Snippet.of(text), false,
                List.of(text));
    }
}
