/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.List;

/**
 * A page of the help in one language.
 *
 * @param address where it is found in this bundle, such as {@code guide.html}
 * @param markdown its text, which begins with its title as a heading
 */
public record HelpPage(String address, String markdown) {

    private static final String HEADING = "# ";
    private static final String CHAPTER = "## ";

    /** Returns the title. */
    public String title() {
        return markdown.lines().filter(line -> line.startsWith(HEADING)).findFirst()
                .map(line -> line.substring(HEADING.length()).strip()).orElse(address);
    }

    /** Returns the headings of its chapters, in their order. */
    public List<String> headings() {
        return markdown.lines().filter(line -> line.startsWith(CHAPTER))
                .map(line -> line.substring(CHAPTER.length()).strip()).toList();
    }
}
