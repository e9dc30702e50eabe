/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.templates;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.ide.templates.Snippet.Choice;
import org.jirei.model.Language;

/** Writes whole statements for an author to fill in, in the language of the source. */
public final class Templates {

    private static final IdeMessages HINTS = IdeMessages.of(Templates.class);

    private final Language keywords;
    private final SnippetPattern filled;

    /**
     * Makes templates for one place of a source.
     *
     * @param keywords the language of the source's keywords
     * @param choices the names that may be meant, the likeliest first, by what they are names of: {@code actors},
     *        {@code others}, {@code cases}, {@code criteria}, {@code sectors}
     */
    public Templates(Language keywords, Map<String, List<Choice>> choices) {
        this.keywords = keywords;
        filled = new SnippetPattern(keywords, stop -> HINTS.text(stop, keywords), choices);
    }

    /** Returns the statement whole. */
    public Snippet whole(Construct construct) {
        return filled.fill(construct.pattern());
    }

    /** Returns no more than the word that the statement begins with. */
    public Snippet word(Construct construct) {
        return Snippet.of(construct.keyword().spelling(keywords));
    }

    /** Returns several statements, one below the other. */
    public Snippet all(List<Construct> constructs) {
        return filled.fill(constructs.stream().map(Construct::pattern)
                .map(pattern -> pattern.replace("$|", "${}")).collect(Collectors.joining("\n")));
    }
}
