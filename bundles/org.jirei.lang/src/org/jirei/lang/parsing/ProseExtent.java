/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.jirei.lang.parsing.SourceCharacters.isLineEnd;
import static org.jirei.lang.parsing.SourceCharacters.nextLine;
import static org.jirei.lang.parsing.SourceCharacters.skipBlanks;

/**
 * Tells where a stretch of prose begins and ends.
 *
 * @param source the whole source
 * @param bullet whether it may run over several lines
 * @param lookalike whether its bullet began with what only looks like a bullet's mark: then other such marks end it
 */
record ProseExtent(String source, boolean bullet, boolean lookalike) {

    /**
     * Prose begins right behind the blanks after its mark, or on the next line where only the mark stands on this one.
     */
    int start(int behindMark) {
        int start = skipBlanks(source, behindMark);
        boolean continued = bullet && start < source.length() && isLineEnd(source.charAt(start))
                && !endsBullet(nextLine(source, start));
        return continued ? skipBlanks(source, nextLine(source, start)) : start;
    }

    /** Returns where the prose from {@code start} ends: at a reference, or where its line or bullet is over. */
    int end(int start) {
        int end = start;
        while (end < source.length()) {
            if (source.startsWith("{{", end)) {
                int behind = skipBraces(end);
                if (end == start || source.charAt(end - 1) != '\\') {
                    return behind - 2;
                }
                end = behind;
            } else if (isLineEnd(source.charAt(end))) {
                int next = nextLine(source, end);
                if (!bullet || endsBullet(next)) {
                    return end;
                }
                end = next;
            } else {
                end++;
            }
        }
        return end;
    }

    /**
     * The last two of several opening braces begin a reference; a backslash before the first keeps all from doing so.
     */
    private int skipBraces(int from) {
        int next = from;
        while (next < source.length() && source.charAt(next) == '{') {
            next++;
        }
        return next;
    }

    private boolean endsBullet(int lineStart) {
        int first = skipBlanks(source, lineStart);
        return first >= source.length() || isLineEnd(source.charAt(first)) || ProseSource.endsBullet(source, first)
                || lookalike && Lookalikes.isBullet(source, first);
    }
}
