/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;

/** What new entries look like: as little as makes sense, with placeholders where an author has to write. */
final class Skeletons {

    private final FixPlace place;

    Skeletons(FixPlace place) {
        this.place = place;
    }

    /** Returns a block of one bullet; lessons have a heading, too. */
    String passage(Keyword keyword) {
        return place.word(keyword) + " {\n" + (keyword == Keyword.LESSONS ? "  " + heading() + "\n" : "")
                + "  " + bullet() + "\n}";
    }

    String bullet() {
        return place.bullet() + place.placeholder();
    }

    String heading() {
        return "= " + place.placeholder();
    }

    String sentence(Keyword keyword) {
        return place.word(keyword) + ": " + place.placeholder();
    }

    /** Returns a line with a new name and a label to be written. */
    String labelled(Keyword keyword, String japanese, String english) {
        return place.word(keyword) + " " + newName(japanese, english) + " " + encodeLabel(place.placeholder());
    }

    /** Returns a step or action of {@code actor}. */
    String flowLine(Keyword keyword, String actor) {
        String name = keyword == Keyword.STEP ? newName("新しい事象", "newStep") : newName("新しい対処", "newAction");
        return place.word(keyword) + " " + name + " " + actor + ": " + place.placeholder();
    }

    String newName(String japanese, String english) {
        return FreeName.like(place, place.language() == Language.JAPANESE ? japanese : english);
    }

    /** Returns the name, as the source spells it, of the first actor of {@code kase}. */
    Optional<String> firstActor(SourceStatement kase) {
        return kase.inner(Keyword.ACTORS).flatMap(SourceStatement::all).filter(each -> each.keyword() != Keyword.ACTORS
                && each.keyword() != Keyword.LINK && !each.head().isEmpty()).findFirst()
                .map(actor -> actor.head().getFirst())
                .map(name -> place.text().substring(name.start(), name.end()));
    }
}
