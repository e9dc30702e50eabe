/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictograms are the same strokes without SVG. */
class PictogramStrokesTest {

    private static final double NEAR = 1e-9;

    @ParameterizedTest
    @EnumSource
    void everyPictogramStaysOnItsField(Pictogram pictogram) {
        List<List<Point>> strokes = PictogramStrokes.of(pictogram);
        assertEquals(pictogram.path().chars().filter(each -> each == 'M').count(), strokes.size());
        for (List<Point> stroke : strokes) {
            assertTrue(stroke.size() > 1);
            for (Point point : stroke) {
                assertTrue(point.x() >= 0 && point.x() <= Pictogram.FIELD, point::toString);
                assertTrue(point.y() >= 0 && point.y() <= Pictogram.FIELD, point::toString);
            }
        }
    }

    @Test
    void aHeadIsACircle() {
        List<Point> head = PictogramStrokes.of(Pictogram.PERSON).getFirst();
        head.forEach(point -> assertEquals(4, Math.hypot(point.x() - 12, point.y() - 7.5), NEAR, point::toString));
        assertEquals(3.5, head.stream().mapToDouble(Point::y).min().orElseThrow(), NEAR);
        assertEquals(11.5, head.stream().mapToDouble(Point::y).max().orElseThrow(), NEAR);
    }

    @Test
    void shouldersAreAnArchAboveTheirEnds() {
        List<Point> shoulders = PictogramStrokes.of(Pictogram.PERSON).getLast();
        assertEquals(13, shoulders.stream().mapToDouble(Point::y).min().orElseThrow(), 0.01);
        assertEquals(shoulders.getFirst(), shoulders.getLast());
    }
}
