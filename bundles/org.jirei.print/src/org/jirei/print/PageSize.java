/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import org.jirei.render.scene.Scene;

/**
 * How large a page of a PDF is. A page that is larger than programs allow is counted in larger units.
 *
 * @param width in units
 * @param height in units
 * @param unit of the page in points, 1/72 inch
 */
record PageSize(float width, float height, float unit) {

    private static final double POINTS_IN_A_PX = 0.75;
    /** ISO 32000-1, annex C: 14,400 units, 200 inches where a unit is a point. */
    private static final double MOST_UNITS = 14_400;

    /** Returns the size of a page that shows {@code scene}, 96 px to an inch. */
    static PageSize of(Scene scene) {
        return of(scene.width(), scene.height());
    }

    /** Returns the size of a page with these sides in px. */
    static PageSize of(double pageWidth, double pageHeight) {
        double width = pageWidth * POINTS_IN_A_PX;
        double height = pageHeight * POINTS_IN_A_PX;
        double unit = Math.max(1, Math.ceil(Math.max(width, height) / MOST_UNITS));
        return new PageSize((float) (width / unit), (float) (height / unit), (float) unit);
    }

    /** Returns how many units a px has. */
    double unitsInAPx() {
        return POINTS_IN_A_PX / unit;
    }
}
