/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Makes plain words of a reference that refers to nothing. */
final class PlainWords implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        if (NamesInReach.of(place).filter(reach -> reach == NamesInReach.EVERYTHING).isEmpty()) {
            return List.of();
        }
        int open = place.text().lastIndexOf("{{", place.start());
        int close = place.text().indexOf("}}", place.end());
        return open < 0 || close < 0 || place.lines().line(open) != place.lines().line(close) ? List.of()
                : List.of(place.fix("plain-words", place.replace(open, close + 2, place.words()), place.words()));
    }
}
