/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.Arrays;
import java.util.List;

/**
 * Fonts, widths of strokes, pages and their margins: the one file with the measures that all figures share. Lengths are
 * in px, 1/96 inch or 0.75 pt. Colours stand in {@link Colour}, distances in each figure's own metrics.
 */
public final class Measures {

    /** Font families in order of preference; the first is what the distribution brings along. */
    static final String FONT_FAMILIES = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI','Yu Gothic',"
            + "Meiryo,'IPAexGothic',sans-serif";

    /** Names of the same families, for those who draw without CSS; the last, which is no family, left out. */
    public static final List<String> FONT_NAMES = names(FONT_FAMILIES);

    /** What readers read: 9.75 pt. */
    public static final double READING_FONT = 13;
    /** What stands beside it, and the least that any figure uses: 9 pt. */
    public static final double SMALL_FONT = 12;
    /** What a figure is called, where it says so. */
    public static final double TITLE_FONT = 16;

    static final double HAIRLINE = 1;
    static final double OUTLINE = 1.25;
    static final double MESSAGE = 1.5;
    static final double PICTOGRAM = 1.6;
    static final double FAILURE_MARK = 2.5;
    static final double ATTACK = 3;
    static final List<Double> BROKEN = List.of(6.0, 4.0);
    static final List<Double> DOTTED = List.of(2.0, 3.0);

    /** A4 as ISO 216 has it, 210 by 297 mm. */
    static final double A4_SHORT = 210 * 96 / 25.4;
    static final double A4_LONG = 297 * 96 / 25.4;
    /** A slide of 16 to 9, 13.33 by 7.5 inches, as presentation programs have it. */
    static final double SLIDE_WIDTH = 1280;
    static final double SLIDE_HEIGHT = 720;
    /** 10 mm, which every office printer leaves white anyway. */
    static final double PAGE_MARGIN = 38;

    private Measures() {
    }

    private static List<String> names(String families) {
        String named = families.substring(0, families.lastIndexOf(','));
        return Arrays.stream(named.split(",")).map(name -> name.replace("'", "")).toList();
    }
}
