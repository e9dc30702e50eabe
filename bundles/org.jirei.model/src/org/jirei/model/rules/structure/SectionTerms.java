/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.SectionKind;

/** The fixed words for sections in messages. */
final class SectionTerms {

    private SectionTerms() {
    }

    /** Returns the key of the word for a section. */
    static String of(SectionKind kind) {
        return "term.section." + kind.getName();
    }
}
