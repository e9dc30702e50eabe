/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.Optional;

/**
 * Deleting one character: an opening bracket takes its closing one along where nothing stands between them. Behind the
 * mark of an empty bullet, a second-level bullet becomes one of the first level, and that a line that continues the
 * bullet above.
 */
final class Erasure {

    private Erasure() {
    }

    static Optional<Keystroke> of(String source, int offset, int length, String typed) {
        if (!typed.isEmpty() || length != 1) {
            return Optional.empty();
        }
        Spot spot = Spot.at(source, offset + 1);
        String line = source.substring(spot.lineStart(), spot.lineEnd());
        String begun = source.substring(spot.lineStart(), offset + 1);
        boolean emptyBullet = line.equals(begun) && spot.lineStart() > 0;
        if (emptyBullet && line.strip().equals("--") && line.endsWith("-- ")) {
            return Optional.of(Keystroke.around(offset - 2, 3, "- ", ""));
        }
        if (emptyBullet && line.strip().equals("-") && line.endsWith("- ") && followsBullet(source, spot)) {
            return Optional.of(Keystroke.around(offset - 1, 2, "  ", ""));
        }
        boolean emptyPair = offset + 1 < source.length()
                && Pairs.closing(source.charAt(offset)) == source.charAt(offset + 1);
        return emptyPair ? Optional.of(Keystroke.around(offset, 2, "", "")) : Optional.empty();
    }

    /** Returns whether the line above is one of a bullet. */
    private static boolean followsBullet(String source, Spot spot) {
        Spot above = Spot.at(source, spot.lineStart() - 1);
        return above.mark() != null && Spot.isBullet(above.mark());
    }
}
