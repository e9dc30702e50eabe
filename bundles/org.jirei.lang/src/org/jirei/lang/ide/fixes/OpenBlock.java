/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;

/** Puts in the opening brace of a block, and the closing one where that is missing, too. */
final class OpenBlock implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int line = place.lines().line(place.start());
        int end = place.lines().start(line) + place.lines().text(line).stripTrailing().length();
        String indentation = place.statementLines().indentation(place.start());
        int last = line;
        while (last < place.lines().count() && (place.lines().text(last + 1).isBlank()
                || deeper(place.lines().text(last + 1), indentation))) {
            last++;
        }
        while (last > line && place.lines().text(last).isBlank()) {
            last--;
        }
        List<Fix> fixes = new ArrayList<>();
        fixes.add(place.fix("insert", place.insert(end, " {"), "{"));
        fixes.add(last == line
                ? place.fix("insert-braces", place.insert(end, " {\n" + indentation + "}"))
                : place.fix("insert-braces", List.of(place.insert(end, " {"),
                        place.insert(place.lines().end(last), "\n" + indentation + "}"))));
        return fixes;
    }

    private static boolean deeper(String line, String indentation) {
        return line.length() - line.stripLeading().length() > indentation.length();
    }
}
