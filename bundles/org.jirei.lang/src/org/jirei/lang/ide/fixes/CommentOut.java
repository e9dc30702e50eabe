/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.stream.IntStream;

/** Makes a comment of what means nothing here, so that nothing of it is lost. */
final class CommentOut implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        HiddenLines lines = HiddenLines.at(place);
        return List.of(place.fix("comment-out", IntStream.rangeClosed(lines.first(), lines.last())
                .filter(line -> !place.lines().text(line).isBlank())
                .mapToObj(line -> place.insert(firstVisible(place, line), "// ")).toList()));
    }

    private static int firstVisible(FixPlace place, int line) {
        String text = place.lines().text(line);
        return place.lines().start(line) + text.indexOf(text.strip());
    }
}
