/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jirei.render.typography.LineBreaker;
import org.jirei.render.typography.TextMeasure;

/**
 * Shortens what a page says once more, such as the title of its figure: only so many lines, the last ending in
 * {@code …} where there would be more of them. Never used where a text stands for the only time.
 */
public final class ShortText {

    private static final String MORE = "…";

    private ShortText() {
    }

    /** Returns the first {@code most} lines of {@code text}, each at most {@code maxWidth} px wide. */
    public static List<String> lines(String text, int most, double maxWidth, double fontSize) {
        List<String> lines = LineBreaker.lines(text, maxWidth, fontSize).lines();
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shortened = new ArrayList<>(lines.subList(0, most));
        shortened.set(most - 1, withMore(shortened.getLast(), maxWidth, fontSize));
        return shortened;
    }

    /** Gives up as many characters at the end as the sign needs room. */
    private static String withMore(String line, double maxWidth, double fontSize) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(line);
        int end = line.length();
        while (end > 0 && TextMeasure.width(line.substring(0, end) + MORE, fontSize) > maxWidth) {
            end = characters.preceding(end);
        }
        return line.substring(0, end).stripTrailing() + MORE;
    }
}
