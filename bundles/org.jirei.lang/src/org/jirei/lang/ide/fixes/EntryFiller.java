/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;

/** Adds an entry to a survey or case, or fills one that is there already. */
final class EntryFiller {

    private final FixPlace place;
    private final SourceStatement around;

    private EntryFiller(FixPlace place, SourceStatement around) {
        this.place = place;
        this.around = around;
    }

    static EntryFiller of(FixPlace place, SourceStatement around) {
        return new EntryFiller(place, around);
    }

    /**
     * Adds an entry.
     *
     * @param block whether it is a block or a line of its own
     * @param inside what goes into the block where there is one already
     * @param whole the whole entry
     */
    List<TextEdit> add(Keyword keyword, boolean block, String inside, String whole) {
        Optional<SourceStatement> there = around.inner(keyword).filter(entry -> entry.isBlock() == block).findFirst();
        Optional<TextEdit> edit = block && there.isPresent()
                ? Insertion.into(place, there.get()).map(into -> into.last(inside))
                : Insertion.into(place, around).map(into -> into.atRank(Insertion.rank(keyword, block), whole));
        return edit.stream().toList();
    }
}
