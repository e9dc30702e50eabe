/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves a time to its place behind the name of its line. */
final class MoveTime implements Fixer {

    private static final Pattern HEAD = Pattern.compile(
            "\\s*\\S+\\s+(?:\\[[^\\]]*\\]\\s*)?(\\^?[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)");

    @Override
    public List<Fix> fixes(FixPlace place) {
        String line = place.lines().text(place.lines().line(place.start()));
        int lineStart = place.lines().start(place.lines().line(place.start()));
        Matcher head = HEAD.matcher(line);
        if (!head.lookingAt()) {
            return List.of();
        }
        int name = lineStart + head.end(1);
        return Optional.of(name).filter(at -> at <= place.start() || at >= end(place)).map(at ->
                List.of(place.fix("move-time", List.of(place.insert(at, " " + place.words()),
                        place.delete(place.start(), end(place)))))).orElse(List.of());
    }

    private static int end(FixPlace place) {
        int end = place.end();
        while (end < place.text().length() && place.text().charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
