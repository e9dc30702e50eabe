/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.WAY_BEND;

/** Where a way is to end, in whole px: tells what is surely left to get there. */
record Goal(int left, int top, int right, int bottom) {

    static Goal of(Area area) {
        return new Goal((int) Math.floor(area.x()), (int) Math.floor(area.y()), (int) Math.ceil(area.right()),
                (int) Math.ceil(area.bottom()));
    }

    /** Returns what is left at least, in length and bends, of a way that is at {@code x}, {@code y}. */
    int least(int x, int y, int direction) {
        int toRight = Math.max(0, left - x);
        int toLeft = Math.max(0, x - right);
        int down = Math.max(0, top - y);
        int up = Math.max(0, y - bottom);
        int bends = bends(Grid.STEP_X[direction], toRight - toLeft, down - up)
                + bends(Grid.STEP_Y[direction], down - up, toRight - toLeft);
        return toRight + toLeft + down + up + bends * WAY_BEND;
    }

    /**
     * Returns how often what goes in direction {@code step} has to bend at least to get {@code along} and
     * {@code across}, both negative to the left or up; none where it does not go in this direction.
     */
    private static int bends(int step, int along, int across) {
        if (step == 0 || along == 0 && across == 0) {
            return 0;
        }
        return along * step < 0 ? 2 : across == 0 ? 0 : 1;
    }
}
