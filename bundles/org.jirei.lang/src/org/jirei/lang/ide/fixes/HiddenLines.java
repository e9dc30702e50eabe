/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;

/**
 * The lines of something that may not stand where it does, with the block that it opens.
 *
 * @param first 1-based
 * @param last 1-based, inclusive
 */
record HiddenLines(int first, int last) {

    static HiddenLines at(FixPlace place) {
        int first = place.lines().line(place.start());
        int depth = 0;
        int last = first;
        for (ScannedToken token : JireiScanner.scan(place.text())) {
            int line = place.lines().line(token.start());
            if (token.start() < place.start() || token.kind().hidden()) {
                continue;
            }
            if (depth <= 0 && line > last) {
                break;
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            last = Math.max(line, place.lines().line(token.end()));
        }
        return new HiddenLines(first, last);
    }

    int start(FixPlace place) {
        return place.lines().start(first);
    }

    int end(FixPlace place) {
        return place.lines().end(last);
    }
}
