/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import org.jirei.render.scene.Point;

/** Which lines meet what. */
final class Geometry {

    private Geometry() {
    }

    /** Returns whether the straight lines from a to b and from c to d cross. */
    static boolean cross(Point a, Point b, Point c, Point d) {
        return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    private static double turn(Point a, Point b, Point c) {
        return Math.signum((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()));
    }

    /** Returns whether the straight line from a to b has a point inside {@code area}. */
    static boolean meets(Point a, Point b, Area area) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] range = {0, 1};
        return clip(-dx, a.x() - area.x(), range) && clip(dx, area.right() - a.x(), range)
                && clip(-dy, a.y() - area.y(), range) && clip(dy, area.bottom() - a.y(), range)
                && range[0] < range[1];
    }

    private static boolean clip(double along, double distance, double[] range) {
        if (along == 0) {
            return distance > 0;
        }
        double at = distance / along;
        if (along < 0) {
            range[0] = Math.max(range[0], at);
        } else {
            range[1] = Math.min(range[1], at);
        }
        return range[0] < range[1];
    }
}
