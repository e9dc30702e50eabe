/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Makes a bullet in braces of the sentence behind a colon. */
final class BracesForColon implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int lineEnd = place.lines().end(place.lines().line(place.start()));
        String behind = place.text().substring(place.end(), lineEnd).replaceFirst("^\\s*[:：]\\s*", "").stripTrailing();
        String indentation = place.statementLines().indentation(place.start());
        if (behind.equals("{")) {
            return List.of(place.fix("delete-colon", place.replace(place.end(), lineEnd, " {")));
        }
        String bullet = behind.isEmpty() ? "" : "\n" + indentation + "  " + place.bullet() + behind;
        return List.of(place.fix("braces", place.replace(place.end(), lineEnd,
                " {" + bullet + "\n" + indentation + "}")),
                place.fix("braces", place.replace(place.end(), lineEnd, " {" + bullet)));
    }
}
