/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.junit.jupiter.api.Test;

/** What glows behind items surrounds them and fills as one. */
class SceneHaloTest {

    private static final double RADIUS = 5;

    @Test
    void aBoxGlowsOnAllSides() {
        assertEquals(List.of(new Extent(5, 15, 50, 30)), extents(new Box(10, 20, 40, 20, 0, Style.STEP_BOX)));
    }

    @Test
    void aLineGlowsAroundItsEndsWhateverItsDirection() {
        assertEquals(List.of(new Extent(5, 5, 110, 10)), extents(new Line(10, 10, 110, 10, Style.STEP_MESSAGE)));
        assertEquals(List.of(new Extent(5, 5, 110, 10)), extents(new Line(110, 10, 10, 10, Style.STEP_MESSAGE)));
        assertEquals(List.of(new Extent(5, 5, 10, 110)), extents(new Line(10, 110, 10, 10, Style.STEP_MESSAGE)));
    }

    @Test
    void whitePaperBehindTextDoesNotGlow() {
        assertEquals(List.of(), extents(new Box(0, 0, 9, 9, 0, Style.HALO), new Box(0, 0, 9, 9, 0, Style.SHEET)));
    }

    @Test
    void allShapesRunTheSameWayRound() {
        List<Point> triangle = List.of(new Point(0, 0), new Point(0, 9), new Point(9, 9));
        List<List<Point>> shapes = SceneHalo.of(List.of(
                new Polygon(triangle, Style.STEP_MESSAGE_END), new Polygon(triangle.reversed(), Style.STEP_MESSAGE_END),
                new Line(9, 4, 0, 0, Style.STEP_MESSAGE), new Box(3, 3, 3, 3, 0, Style.STEP_BOX)), RADIUS);
        assertEquals(10, shapes.size());
        shapes.forEach(shape -> assertTrue(SceneHalo.doubledArea(shape) > 0, shape::toString));
    }

    private static List<Extent> extents(SceneItem... items) {
        return SceneHalo.of(List.of(items), RADIUS).stream().map(SceneHaloTest::rounded).toList();
    }

    private static Extent rounded(List<Point> shape) {
        Extent extent = Extent.of(new Polygon(shape, Style.HALO));
        return new Extent(Math.round(extent.x()), Math.round(extent.y()), Math.round(extent.width()),
                Math.round(extent.height()));
    }
}
