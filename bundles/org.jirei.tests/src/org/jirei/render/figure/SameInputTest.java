/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same source gives the same bytes, wherever and whenever it is drawn. */
final class SameInputTest {

    private static final int SEQUENCES = 2_000;
    /** A schematic is searched for, twice here. */
    private static final int SCHEMATICS = 100;

    /** The examples as this machine draws them. */
    private static final List<String> USUAL = examples();

    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    /** Models are made anew for each drawing: their objects have other hash codes each time. */
    private static List<String> examples() {
        List<String> drawn = new ArrayList<>();
        DrawnCase.examples().forEach(example -> {
            for (FigureKind kind : FigureKind.values()) {
                for (PageFormat page : List.of(PageFormat.NONE, PageFormat.A4_LANDSCAPE)) {
                    example.pages(kind, page).forEach(scene -> drawn.add(SvgRenderer.svg(scene)));
                }
            }
        });
        return drawn;
    }

    @Test
    void givesTheSameSequencesAgain() {
        assertEquals(List.of(), AtOnce.of(SEQUENCES, seed -> differences(seed, FigureKind.SEQUENCE)));
    }

    @Test
    void givesTheSameSchematicsAgain() {
        assertEquals(List.of(), AtOnce.of(SCHEMATICS, seed -> differences(seed, FigureKind.SCHEMATIC)));
    }

    /** With another figure drawn on another thread meanwhile, and on one of the sheets, which take turns. */
    private static List<String> differences(long seed, FigureKind kind) {
        PageFormat page = PageFormat.values()[(int) (seed % PageFormat.values().length)];
        return svg(seed, kind, page).equals(svg(seed, kind, page)) ? List.of() : List.of("differs on " + page);
    }

    private static List<String> svg(long seed, FigureKind kind, PageFormat page) {
        return DrawnCase.generated(seed).pages(kind, page).stream().map(SvgRenderer::svg).toList();
    }

    /** Turkish has its own i, Arabic its own digits, Thai its own digits and years. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void givesTheSameBytesInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertEquals(USUAL, examples());
    }
}
