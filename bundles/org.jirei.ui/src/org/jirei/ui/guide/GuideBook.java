/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jirei.help.HelpPage;
import org.jirei.help.HelpPages;
import org.jirei.help.HelpText;
import org.jirei.model.Language;

/**
 * The book of the help in one language.
 *
 * @param pages in the order of reading
 */
record GuideBook(List<Chapter> pages) {

    /**
     * A page of the book.
     *
     * @param page what it is made from
     * @param text as it is shown
     */
    record Chapter(HelpPage page, HelpText text) {

        private boolean holds(String words) {
            return Stream.of(folded(words).split(" ")).allMatch(folded(text.text())::contains);
        }
    }

    /** Opens the book. */
    static GuideBook in(Language language) {
        List<HelpPage> pages = new ArrayList<>(List.of(HelpPages.guide(language), HelpPages.language(language),
                HelpPages.rules(language)));
        pages.addAll(HelpPages.eachRule(language));
        return new GuideBook(pages.stream().map(page -> new Chapter(page, HelpText.of(page))).toList());
    }

    /** Returns the pages that hold all of {@code words}, whatever their width and case; all pages for none. */
    List<Chapter> find(String words) {
        return pages.stream().filter(chapter -> chapter.holds(words)).toList();
    }

    /** Returns the text in which widths and cases are the same, and all space is one blank. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
