/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;

/** Adds what a case lacks, in its place, or fills in what is there but empty. */
final class AddCaseEntry implements Fixer {

    private static final String TERM = "term.case.";

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> kase = place.around(Keyword.CASE).filter(SourceStatement::isWhole);
        if (kase.isEmpty() || !place.argument(0).startsWith(TERM)) {
            return List.of();
        }
        String part = place.argument(0).substring(TERM.length());
        if (part.equals("title")) {
            return List.of(Titles.add(place, kase.get()));
        }
        Keyword keyword = Keyword.valueOf(part.toUpperCase(Locale.ROOT));
        List<TextEdit> edits = switch (keyword) {
            case IMPACT, CAUSE -> EntryFiller.of(place, kase.get()).add(keyword, false, "",
                    new Skeletons(place).sentence(keyword));
            case ACTORS -> actors(place, kase.get());
            case FLOW -> flow(place, kase.get());
            default -> EntryFiller.of(place, kase.get()).add(keyword, true, new Skeletons(place).bullet(),
                    new Skeletons(place).passage(keyword));
        };
        return edits.isEmpty() ? List.of()
                : List.of(place.fix("add-entry", edits, place.word(keyword)).leaving(place.placeholder()));
    }

    private static List<TextEdit> actors(FixPlace place, SourceStatement kase) {
        return actors(place, kase, new Skeletons(place).newName("新しい組織", "newOrganization"));
    }

    private static List<TextEdit> actors(FixPlace place, SourceStatement kase, String name) {
        String actor = place.word(Keyword.ORGANIZATION) + " " + name + " " + encodeLabel(place.placeholder());
        return EntryFiller.of(place, kase).add(Keyword.ACTORS, true, actor,
                place.word(Keyword.ACTORS) + " {\n  " + actor + "\n}");
    }

    /** Nothing happens without somebody to whom it happens. */
    private static List<TextEdit> flow(FixPlace place, SourceStatement kase) {
        Skeletons skeletons = new Skeletons(place);
        Optional<String> actor = skeletons.firstActor(kase);
        String name = actor.orElseGet(() -> skeletons.newName("新しい組織", "newOrganization"));
        String step = skeletons.flowLine(Keyword.STEP, name);
        List<TextEdit> edits = new ArrayList<>(actor.isPresent() ? List.of() : actors(place, kase, name));
        edits.addAll(EntryFiller.of(place, kase).add(Keyword.FLOW, true, step,
                place.word(Keyword.FLOW) + " {\n  " + step + "\n}"));
        return edits;
    }
}
