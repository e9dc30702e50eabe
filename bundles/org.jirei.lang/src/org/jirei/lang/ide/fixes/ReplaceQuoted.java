/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.lang.parsing.EnclosedSource;

/** Makes a sentence behind a colon of a quoted one. */
final class ReplaceQuoted implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String sentence = EnclosedSource.decode(place.words()).text();
        int start = place.text().substring(0, place.start()).stripTrailing().length();
        return sentence.isBlank() ? List.of() : List.of(place.fix("unquote",
                place.replace(start, place.end(), ": " + sentence), Shortened.of(sentence)));
    }
}
