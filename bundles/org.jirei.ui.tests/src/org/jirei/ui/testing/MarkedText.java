/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A source in which a test has marked places, as in {@code action ask ⟦ops⟧ -> user}.
 *
 * @param text the source without the marks
 * @param places what stood between marks, in order
 */
public record MarkedText(String text, List<Place> places) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /**
     * A stretch of the text.
     *
     * @param start 0-based
     * @param end exclusive
     * @param line 1-based
     */
    public record Place(int start, int end, int line) {
    }

    /** Takes the marks out of {@code marked}. */
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Place> places = new ArrayList<>();
        int start = 0;
        for (char character : marked.toCharArray()) {
            if (character == OPEN) {
                start = text.length();
            } else if (character == CLOSE) {
                int line = 1 + (int) text.substring(0, start).chars().filter(each -> each == '\n').count();
                places.add(new Place(start, text.length(), line));
            } else {
                text.append(character);
            }
        }
        return new MarkedText(text.toString(), List.copyOf(places));
    }

    /** Returns the only marked place. */
    public Place place() {
        if (places.size() != 1) {
            throw new IllegalStateException("marked places: " + places.size());
        }
        return places.getFirst();
    }
}
