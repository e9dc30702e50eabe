/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

/** Which lines meet what. */
final class Geometry {

    private Geometry() {
    }

    /** Returns whether the straight lines from a to b and from c to d cross. */
    static boolean cross(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        return turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0
                && turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;
    }

    private static double turn(double ax, double ay, double bx, double by, double cx, double cy) {
        return Math.signum((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
    }

    /** Returns whether the straight line from a to b has a point inside {@code area}. */
    static boolean meets(double ax, double ay, double bx, double by, Area area) {
        if (Math.max(ax, bx) <= area.x() || Math.min(ax, bx) >= area.right()
                || Math.max(ay, by) <= area.y() || Math.min(ay, by) >= area.bottom()) {
            return false;
        }
        double[] range = {0, 1};
        return clip(ax - bx, ax - area.x(), range) && clip(bx - ax, area.right() - ax, range)
                && clip(ay - by, ay - area.y(), range) && clip(by - ay, area.bottom() - ay, range)
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
