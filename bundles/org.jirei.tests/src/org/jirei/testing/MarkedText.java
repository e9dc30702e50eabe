/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.TextRegion;

/**
 * A text with stretches marked {@code [>like this<]}.
 *
 * @param text the text without the marks
 * @param regions the marked stretches in their order
 */
public record MarkedText(String text, List<TextRegion> regions) {

    private static final String OPEN = "[>";
    private static final String CLOSE = "<]";

    /** Reads a text with marks, which may not be nested. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<TextRegion> regions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            int close = marked.indexOf(CLOSE, open);
            text.append(marked, at, open);
            regions.add(new TextRegion(text.length(), close - open - OPEN.length()));
            text.append(marked, open + OPEN.length(), close);
            at = close + CLOSE.length();
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), List.copyOf(regions));
    }
}
