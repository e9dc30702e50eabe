/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.lang.ide.templates.Snippet;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.FlowLine;
import org.jirei.model.Step;

/**
 * Proposes what prose can refer to: steps and actions, those first that no section mentions yet; actors, those first
 * that were mentioned last; the cases.
 */
final class ReferenceProposals {

    private static final String CLOSE = "}}";
    private static final String OPEN = "{{";
    /** How far before the caret the beginning of a label is looked for, in UTF-16 units. */
    private static final int LONGEST_BEGINNING = 24;

    /** What can be referred to: its name, what its reference prints, and what tells it from others. */
    private record Target(ProposalKind kind, String name, String label, String detail, String info, String printed) {
    }

    private final Surroundings surroundings;
    private final Cursor cursor;

    ReferenceProposals(Surroundings surroundings) {
        this.surroundings = surroundings;
        cursor = surroundings.cursor();
    }

    /** Proposes names where the braces are there; closing ones are put in where they are missing. */
    List<Proposal> inBraces() {
        int end = behindClosingBraces();
        return targets().stream().map(target -> new Proposal(target.kind(), target.label(), target.detail(),
                target.info(), cursor.start(), end - cursor.start(), Snippet.of(target.name() + CLOSE), false,
                keys(target))).toList();
    }

    private int behindClosingBraces() {
        int end = cursor.endOfWord();
        int brace = end;
        while (brace < cursor.source().length() && cursor.source().charAt(brace) == ' ') {
            brace++;
        }
        return cursor.source().startsWith(CLOSE, brace) ? brace + CLOSE.length() : end;
    }

    private static List<String> keys(Target target) {
        return List.of(target.name(), target.printed(), target.detail());
    }

    /**
     * Proposes references whole, in the midst of prose. Where the author has begun to write a name or label, that is
     * what the reference replaces.
     */
    List<Proposal> inProse() {
        List<Target> targets = targets();
        List<Proposal> begun = new ArrayList<>();
        List<Proposal> all = new ArrayList<>();
        for (Target target : targets) {
            int length = beginning(target);
            (length > 0 ? begun : all).add(new Proposal(target.kind(), target.label(), target.detail(), target.info(),
                    cursor.offset() - length, length, Snippet.of(OPEN + target.name() + CLOSE), false, keys(target)));
        }
        return begun.isEmpty() ? all : begun;
    }

    /** Returns how much of the target's name or label stands right before the caret. */
    private int beginning(Target target) {
        int from = Math.max(cursor.start(), cursor.offset() - LONGEST_BEGINNING);
        String before = cursor.source().substring(from, cursor.offset());
        for (int length = before.length(); length > 0; length--) {
            String tail = Likeness.folded(before.substring(before.length() - length));
            boolean begins = Likeness.folded(target.name()).startsWith(tail)
                    || Likeness.folded(target.printed()).startsWith(tail);
            if (begins && beginsWord(before, before.length() - length)) {
                return length;
            }
        }
        return 0;
    }

    /** The end of an English word is no beginning of another. */
    private static boolean beginsWord(String before, int at) {
        return at == 0 || !isLatin(before.charAt(at - 1)) || !isLatin(before.charAt(at));
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && character < '\u0250';
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        CaseSketch sketch = surroundings.sketch();
        if (sketch != null) {
            targets.addAll(lines(sketch));
            targets.addAll(actors(sketch));
        }
        surroundings.cases().forEach(kase -> targets.add(new Target(ProposalKind.CASE, kase.name(), kase.name(),
                (kase.number() + "　" + kase.title()).strip(), "", kase.number())));
        return targets;
    }

    private List<Target> lines(CaseSketch sketch) {
        Set<String> mentioned = sketch.mentioned();
        return sketch.lines().stream().sorted(Comparator.comparing(line -> mentioned.contains(line.getName())))
                .map(line -> new Target(line instanceof Step ? ProposalKind.STEP : ProposalKind.ACTION, line.getName(),
                        sketch.number(line) + " " + line.getName(), sketch.sentence(line), info(sketch, line),
                        sketch.number(line))).toList();
    }

    private List<Target> actors(CaseSketch sketch) {
        List<String> used = sketch.usedInProse(cursor.start());
        return sketch.actors().stream().filter(actor -> !actor.getName().isEmpty())
                .sorted(Comparator.comparingInt(actor -> used.contains(actor.getName())
                        ? used.indexOf(actor.getName()) : Integer.MAX_VALUE))
                .map(actor -> new Target(ProposalKind.of(actor), actor.getName(), actor.getName(), sketch.label(actor),
                        info(sketch, actor), sketch.label(actor))).toList();
    }

    private String info(CaseSketch sketch, FlowLine line) {
        List<Keyword> sections = sketch.sectionsThatMention(line.getName());
        String place = sections.isEmpty() ? surroundings.text("mentioned.nowhere")
                : surroundings.text("mentioned", sections.stream().map(surroundings::word)
                        .collect(Collectors.joining(surroundings.separator())));
        return lines(sketch.number(line) + " " + (line.getTime() == null ? "" : "[" + line.getTime() + "] ")
                + sketch.sentence(line), place);
    }

    /** Returns what there is to read about an actor: kind, label, boundaries, where it takes part. */
    String info(CaseSketch sketch, Actor actor) {
        List<Actor> boundaries = Actors.boundaries(actor);
        String kind = surroundings.word(Keyword.of(actor.getKind().getLiteral()));
        String first = surroundings.text("actor", kind, sketch.label(actor));
        String inside = boundaries.isEmpty() ? "" : surroundings.text("actor.inside",
                boundaries.stream().map(sketch::label).collect(Collectors.joining(" › ")));
        String part = sketch.lines().stream().filter(line -> sketch.takesPart(line, actor.getName()))
                .map(sketch::number).collect(Collectors.joining(" "));
        return lines(first, inside, part.isEmpty() ? surroundings.text("actor.idle")
                : surroundings.text("actor.part", part));
    }

    private static String lines(String... lines) {
        return Arrays.stream(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
