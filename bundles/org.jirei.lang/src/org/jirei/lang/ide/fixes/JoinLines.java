/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.model.PlainText;

/**
 * Joins the two lines of a sentence.
 *
 * @param upper whether the place is on the upper line, the other one being that below it
 */
record JoinLines(boolean upper) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int line = place.lines().line(place.start()) - (upper ? 0 : 1);
        if (line < 1 || line >= place.lines().count()) {
            return List.of();
        }
        String above = place.lines().text(line);
        int start = place.lines().start(line) + above.stripTrailing().length();
        String below = place.lines().text(line + 1);
        int end = place.lines().start(line + 1) + below.length() - below.stripLeading().length();
        boolean solid = !above.isBlank() && PlainText.isSolid(above.stripTrailing().codePointBefore(
                above.stripTrailing().length())) && !above.stripTrailing().endsWith("：");
        return List.of(place.fix("join-lines", place.replace(start, end, solid ? "" : " ")));
    }
}
