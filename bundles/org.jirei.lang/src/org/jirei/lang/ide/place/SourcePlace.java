/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.place;

import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.SourceStatements;

/** The construct in which a caret stands, as far as an author is helped in another way there. */
public enum SourcePlace {
    /** Outside of all surveys and cases. */
    SOURCE,
    SURVEY, CASE, ACTORS, FLOW,
    /** One of the six sections of a case. */
    SECTION;

    /** Returns the innermost construct at a 0-based offset of {@code source}; the text may have any errors. */
    public static SourcePlace at(String source, int offset) {
        SourceStatement statement = SourceStatements.of(source).at(offset).orElse(null);
        for (; statement != null; statement = statement.around()) {
            SourcePlace place = of(statement);
            if (place != SOURCE) {
                return place;
            }
        }
        return SOURCE;
    }

    private static SourcePlace of(SourceStatement statement) {
        return switch (statement.keyword()) {
            // a bullet, a heading, or the source as a whole
            case null -> SOURCE;
            case SURVEY -> SURVEY;
            case CASE -> CASE;
            case ACTORS, LINK -> ACTORS;
            case FLOW -> FLOW;
            case BACKGROUND, DETECTION, RESPONSE, PREVENTION, LESSONS -> SECTION;
            // a case also tells its cause in a word
            case CAUSE -> statement.isBlock() ? SECTION : SOURCE;
            default -> SOURCE;
        };
    }
}
