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
import java.util.stream.Stream;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.SvgRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same source gives the same bytes, wherever and whenever it is drawn. */
final class SameInputTest {

    private static final int GENERATED = 100;

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
    private static List<String> drawn(Stream<DrawnCase> cases, List<FigureKind> kinds) {
        List<String> drawn = new ArrayList<>();
        cases.forEach(drawnCase -> {
            for (FigureKind kind : kinds) {
                for (PageFormat page : List.of(PageFormat.NONE, PageFormat.A4_LANDSCAPE)) {
                    drawnCase.pages(kind, page).forEach(scene -> drawn.add(SvgRenderer.svg(scene)));
                }
            }
        });
        return drawn;
    }

    private static List<String> examples() {
        return drawn(DrawnCase.examples(), List.of(FigureKind.values()));
    }

    @Test
    void givesTheSameBytesAgain() {
        assertEquals(drawn(DrawnCase.generated(GENERATED), List.of(FigureKind.SEQUENCE)),
                drawn(DrawnCase.generated(GENERATED), List.of(FigureKind.SEQUENCE)));
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
