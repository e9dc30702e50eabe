/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.Comparator;
import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Language;

/**
 * Proposes what may be meant at a place of a source that is being written: statements, names, arrows, in the language
 * of the source. The source itself is only scanned, which is quick, and done anew for each question; what the
 * project's other sources hold may be a little old.
 */
public final class Completion {

    private Completion() {
    }

    /**
     * Returns what may be meant, the likeliest first.
     *
     * @param around the project as it was last read, an older state of the same source among it or not
     * @param text the source as it stands now
     * @param offset where the caret stands, 0-based
     * @param asked whether an author asked for it; where not, nothing is proposed in the midst of prose
     * @param words the language in which proposals are explained
     */
    public static List<Proposal> at(ParsedSources around, String text, int offset, boolean asked, Language words) {
        Cursor cursor = Cursor.at(text, offset);
        Surroundings surroundings = new Surroundings(cursor, around, words);
        List<Proposal> proposals = switch (cursor.place()) {
            case STATEMENT -> new StatementProposals(surroundings).all(asked);
            case WITHIN -> new WordProposals(surroundings).all();
            case REFERENCE -> new ReferenceProposals(surroundings).inBraces();
            case PROSE -> asked ? new ReferenceProposals(surroundings).inProse() : List.of();
            case LABEL -> new WordProposals(surroundings).labels();
            case TIME -> new WordProposals(surroundings).times();
            case COMMENT -> List.of();
        };
        String typed = cursor.place() == Cursor.Place.PROSE ? "" : cursor.typed();
        return proposals.stream().filter(proposal -> proposal.fits(typed))
                .sorted(Comparator.comparing(proposal -> proposal.rank(typed))).toList();
    }
}
