/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import org.jirei.model.Language;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;

/**
 * The words of a page.
 *
 * @param fixed those that are not the author's
 * @param prose language in which the author wrote
 */
record Wording(FixedWords fixed, Language prose) {

    static Wording of(Page page) {
        return new Wording(new FixedWords(page.language()), page.prose());
    }

    /** Returns whether lines of prose reach from edge to edge, as they do in Japanese. */
    boolean isSpread() {
        return prose == Language.JAPANESE;
    }
}
