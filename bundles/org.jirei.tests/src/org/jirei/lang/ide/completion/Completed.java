/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Language;
import org.jirei.testing.Sources;

/**
 * What is proposed at the cursor of a text, which is marked {@code <|>}.
 *
 * @param text the text without the mark
 * @param offset where the mark stood
 * @param proposals what is proposed there
 */
record Completed(String text, int offset, List<Proposal> proposals) {

    private static final String CURSOR = "<|>";

    /** Asks for proposals; {@code others} are the other sources of the project. */
    static Completed asked(String marked, String... others) {
        return at(marked, true, others);
    }

    /** Lets proposals come by themselves, as while somebody types. */
    static Completed typing(String marked, String... others) {
        return at(marked, false, others);
    }

    private static Completed at(String marked, boolean asked, String... others) {
        int offset = marked.indexOf(CURSOR);
        String text = marked.replace(CURSOR, "");
        ParsedSources around = Sources.parse(others);
        return new Completed(text, offset, Completion.at(around, text, offset, asked, Language.JAPANESE));
    }

    List<String> labels() {
        return proposals.stream().map(Proposal::label).toList();
    }

    /** Returns the first proposal with this label. */
    Proposal proposal(String label) {
        return proposals.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
    }

    /** Returns the text after a proposal is taken, the caret marked {@code <|>}, places to fill in {@code <n>}. */
    String after(String label) {
        Proposal taken = proposal(label);
        StringBuilder put = new StringBuilder(taken.snippet().text()).insert(taken.snippet().caret(), CURSOR);
        return text.substring(0, taken.offset()) + put + text.substring(taken.offset() + taken.length());
    }

    /** Returns {@link #after} of one line only: that of the caret before. */
    String lineAfter(String label) {
        int line = text.substring(0, offset).split("\n", -1).length - 1;
        return after(label).split("\n", -1)[line].strip();
    }
}
