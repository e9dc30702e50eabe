/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure does where there is no way for an arrow, or no room for what is told of it: nothing is left out. */
final class LastResortTest {

    private final CaseBuilder builder = new CaseBuilder();
    private final Actor one = builder.actor("甲");
    private final Actor other = builder.actor("乙");
    private SchematicPlan plan;
    private Blocks blocks;

    @BeforeEach
    void tell() {
        builder.step("知らせた", one, message(Arrow.PLAIN, other));
        builder.step("また知らせた", one, message(Arrow.PLAIN, other));
        builder.link(one, other, "専用線");
        builder.step("居合わせた", builder.actor("丙"));
        builder.step("やはり居合わせた", builder.actor("丁"));
        plan = SchematicPlan.of(builder.kase(), builder.labels());
        blocks = new Blocks(plan);
    }

    /** Puts the cards of the two, and of two more who are only in the way. */
    private void put(Area... areas) {
        for (int card = 0; card < blocks.cards().size(); card++) {
            blocks.cards().get(card).setArea(areas[card]);
        }
    }

    private Map<Wire, Route> routes(Area sheet, boolean force) {
        return Router.route(blocks, Wire.of(plan, blocks), sheet, Effort.of(2, 1), force);
    }

    /** Four cards fill the sheet; those that an arrow goes between stand at these corners. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0, 2", "2, 0", "0, 3", "3, 0", "1, 2", "2, 1"})
    void arrowsWithoutAWayAreDrawnFromEdgeToEdgeAllTheSame(int first, int second) {
        List<Area> corners = new ArrayList<>(List.of(new Area(0, 0, 100, 60), new Area(104, 0, 100, 60),
                new Area(0, 64, 100, 60), new Area(104, 64, 100, 60)));
        List<Area> taken = List.of(corners.get(first), corners.get(second));
        corners.removeAll(taken);
        put(taken.getFirst(), taken.getLast(), corners.getFirst(), corners.getLast());
        Area sheet = new Area(0, 0, 204, 124);
        assertNull(routes(sheet, false));
        Map<Wire, Route> routes = routes(sheet, true);
        assertEquals(2, routes.size());
        routes.forEach((wire, route) -> {
            assertOnEdge(wire.from().area(), route.points().getFirst());
            assertOnEdge(wire.to().area(), route.points().getLast());
            route.segments().forEach(part -> assertTrue(part.from().x() == part.to().x()
                    || part.from().y() == part.to().y(), "is slanted: " + part));
            route.segments().forEach(part -> assertTrue(part.length() > 0, "goes nowhere: " + part));
            assertOutside(wire.from().area(), route);
            assertOutside(wire.to().area(), route);
        });
    }

    private static void assertOnEdge(Area area, Point point) {
        boolean inside = area.contains(new Area(point.x(), point.y(), 0, 0));
        boolean within = area.grown(-1).contains(new Area(point.x(), point.y(), 0, 0));
        assertTrue(inside && !within, point + " is not on the edge of " + area);
    }

    private static void assertOutside(Area area, Route route) {
        route.segments().forEach(part -> assertTrue(!part.area(0.1).overlaps(area.grown(-1)),
                part + " runs through its own end " + area));
    }

    /** Two cards so near that nothing can stand between them, on a sheet that ends with them. */
    private CalloutPlacer placerWithoutRoom(Area sheet) {
        put(new Area(0, 0, 100, 60), new Area(140, 0, 100, 60), new Area(0, 64, 100, 60), new Area(140, 64, 100, 60));
        Map<Wire, Route> routes = new LinkedHashMap<>();
        Wire.of(plan, blocks).forEach(wire -> routes.put(wire,
                new Route(List.of(new Point(100, wire.isLink() ? 20 : 40), new Point(140, wire.isLink() ? 20 : 40)), 0)));
        return new CalloutPlacer(blocks, routes, plan.texts(), sheet);
    }

    @Test
    void textsWithoutRoomAreNotPlaced() {
        assertNull(placerWithoutRoom(new Area(0, 0, 240, 124)).place(false, Double.MAX_VALUE));
    }

    @Test
    void textsWithoutRoomStandBelowTheFigureApartFromOneAnother() {
        Area sheet = new Area(0, 0, 240, 124);
        List<Spot> spots = placerWithoutRoom(sheet).place(true, Double.MAX_VALUE);
        for (Spot spot : spots) {
            assertTrue(spot.area().y() > sheet.bottom());
            assertNull(spot.from());
            assertTrue(spots.stream().noneMatch(next -> next != spot && next.area().overlaps(spot.area())));
        }
        assertEquals(List.of("専用線"), spots.stream().filter(spot -> spot.wire().isLink())
                .flatMap(spot -> spot.shape().label().lines().stream()).toList());
        List<FlowLine> told = spots.stream().flatMap(spot -> spot.lines().stream()).toList();
        assertEquals(plan.lines().subList(0, 2), told);
    }

    @Test
    void callOutsBelowTheFigureSayWhoTheirArrowGoesBetween() {
        List<Spot> spots = placerWithoutRoom(new Area(0, 0, 240, 124)).place(true, Double.MAX_VALUE);
        Spot callouts = spots.stream().filter(spot -> !spot.wire().isLink()).findFirst().orElseThrow();
        callouts.shape().stack().draw(0, 0, callouts.area().width()).forEach((line, items) -> {
            assertNotNull(line);
            assertEquals("甲、乙", words(items));
        });
    }

    /** Returns what stands where the time does. */
    private static String words(List<SceneItem> items) {
        return String.join("", items.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast)
                .filter(text -> text.style() == Style.TIME).map(TextLine::text).toList());
    }
}
