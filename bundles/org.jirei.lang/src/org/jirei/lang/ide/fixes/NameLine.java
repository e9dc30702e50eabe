/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.Keyword;

/** Puts in what a step or action lacks: a name, and who takes part. */
final class NameLine implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Keyword keyword = Keyword.of(place.words());
        Skeletons skeletons = new Skeletons(place);
        String name = keyword == Keyword.ACTION ? skeletons.newName("新しい対処", "newAction")
                : skeletons.newName("新しい事象", "newStep");
        String actor = NamesInReach.ACTORS.names(place).stream().findFirst().map(found -> " " + spellName(found))
                .orElse("");
        return List.of(fix(place, " " + name, name), fix(place, " " + name + actor, name),
                fix(place, " " + name + actor + ": " + place.placeholder(), name));
    }

    private static Fix fix(FixPlace place, String words, String name) {
        TextEdit edit = place.insert(place.end(), words);
        return place.fix("insert", edit, words.strip()).leaving(name);
    }
}
