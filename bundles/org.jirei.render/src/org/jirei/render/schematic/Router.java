/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.figure.Interruption;
import org.jirei.render.scene.Point;

/**
 * Finds a way for every wire, the cheapest on the grid: short, with few bends, crossing little, through no card. In a
 * second pass each seeks its way once more, now that it is known where the others run.
 */
final class Router {

    private final Grid grid;
    private final Ports ports;
    private final WaySearch search;
    private final Effort effort;
    private final Map<Wire, WaySearch.Way> ways = new LinkedHashMap<>();
    private final Map<Wire, Route> routes = new LinkedHashMap<>();

    private Router(Blocks blocks, Area sheet, Effort effort) {
        this.effort = effort;
        this.grid = new Grid(sheet.width(), sheet.height());
        this.ports = new Ports(grid, blocks);
        this.search = new WaySearch(grid, effort);
    }

    /** Returns the ways of {@code wires} in their order, or {@code null} where one has none and it is not forced. */
    static Map<Wire, Route> route(Blocks blocks, List<Wire> wires, Area sheet, Effort effort, boolean force) {
        Router router = new Router(blocks, sheet, effort);
        return router.routeAll(wires, force);
    }

    private Map<Wire, Route> routeAll(List<Wire> wires, boolean force) {
        List<Wire> order = new ArrayList<>(wires);
        order.sort(Comparator.comparing(Wire::isLink).thenComparingDouble(Wire::distance));
        for (int pass = 0; pass < effort.passes(); pass++) {
            for (Wire wire : order) {
                Interruption.check();
                free(wire);
                if (!route(wire)) {
                    if (!force) {
                        return null;
                    }
                    routes.put(wire, direct(wire));
                }
            }
        }
        Map<Wire, Route> inOrder = new LinkedHashMap<>();
        wires.forEach(wire -> inOrder.put(wire, routes.get(wire)));
        return inOrder;
    }

    /** Returns the shortest way through whatever is there, for a wire that has no other. */
    private static Route direct(Wire wire) {
        Area from = wire.from().area();
        Area to = wire.to().area();
        boolean down = from.y() < to.y();
        boolean right = from.x() < to.x();
        double x = (Math.max(from.x(), to.x()) + Math.min(from.right(), to.right())) / 2;
        double y = (Math.max(from.y(), to.y()) + Math.min(from.bottom(), to.bottom())) / 2;
        if (from.x() < to.right() && to.x() < from.right()) {
            return new Route(List.of(new Point(x, down ? from.bottom() : from.y()),
                    new Point(x, down ? to.y() : to.bottom())), 0);
        }
        if (from.y() < to.bottom() && to.y() < from.bottom()) {
            return new Route(List.of(new Point(right ? from.right() : from.x(), y),
                    new Point(right ? to.x() : to.right(), y)), 0);
        }
        Point bend = new Point(from.middle().x(), to.middle().y());
        return new Route(List.of(new Point(bend.x(), down ? from.bottom() : from.y()), bend,
                new Point(right ? to.x() : to.right(), bend.y())), 0);
    }

    private void free(Wire wire) {
        WaySearch.Way way = ways.remove(wire);
        if (way != null) {
            way.uses().forEach(use -> grid.use(use[0], use[1] == 1, -1));
        }
    }

    /** Seeks a way that runs along no other wire, and where there is none, one that does. */
    private boolean route(Wire wire) {
        return route(wire, true) || route(wire, false);
    }

    private boolean route(Wire wire, boolean strict) {
        WaySearch.Way way = search.find(wire, ports.of(wire.from(), strict), ports.of(wire.to(), strict), strict);
        if (way == null) {
            return false;
        }
        int crossings = (int) way.uses().stream().filter(use -> grid.isUsed(use[0], use[1] == 0)).count();
        way.uses().forEach(use -> grid.use(use[0], use[1] == 1, 1));
        ways.put(wire, way);
        routes.put(wire, new Route(way.points(), crossings));
        return true;
    }
}
