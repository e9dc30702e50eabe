/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import org.jirei.model.Language;

/**
 * What a text says, in order, before any format: text, Markdown and HTML are thin writers of the same page.
 *
 * @param language language of the fixed words
 * @param prose language in which the author wrote, mostly the same
 * @param blocks the first is the title
 */
public record Page(Language language, Language prose, List<Block> blocks) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Returns a page of a title only. */
    public static Page ofTitle(Language language, String title) {
        return new Page(language, language, List.of(new Block.Heading(Block.Role.TITLE, 1, Line.of(title))));
    }

    /** Returns the words of the title. */
    public String title() {
        return ((Block.Heading) blocks.getFirst()).text().text();
    }
}
