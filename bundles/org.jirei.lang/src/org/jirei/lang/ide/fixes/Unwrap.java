/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.stream.Collectors;

/** Takes the braces away from what is a value or a sentence of one line. */
final class Unwrap implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int open = place.text().indexOf('{', place.start());
        int close = open < 0 ? -1 : place.text().indexOf('}', open);
        if (close < 0 || place.lines().line(open) != place.lines().line(place.start())) {
            return List.of();
        }
        String value = place.text().substring(open + 1, close).lines()
                .map(line -> line.strip().replaceFirst("^(?:-+|[・=])\\s*", "")).filter(line -> !line.isEmpty())
                .collect(Collectors.joining());
        int start = place.text().substring(0, open).stripTrailing().length();
        return value.isEmpty() ? List.of()
                : List.of(place.fix("unwrap", place.replace(start, close + 1, " " + value)),
                        place.fix("unwrap", place.replace(start, close + 1, ": " + value)));
    }
}
