/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** The symbols of the kinds of actors, drawn for Jirei as strokes on a field of 24 by 24 units. */
public enum Pictogram {
    ORGANIZATION("M3 21h18M5 21V4h8v17M13 9h6v12M8 8h2M8 12h2M8 16h2M16 13h.01M16 17h.01"),
    TEAM("M9 11.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0zM15.5 4.9a3.5 3.5 0 0 1 0 6.2"
            + "M18 14.4a6.5 6.5 0 0 1 3.5 5.6h-2.5"),
    PERSON("M12 11.5a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0z"),
    ATTACKER("M2.5 10.5h19M6 10.5L8 4h8l2 6.5M7 20a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM17 20a3 3 0 1 0 0-6a3 3 0 0 0 0 6z"
            + "M10 17q2-1.5 4 0"),
    SYSTEM("M4 4h16v7H4zM4 13h16v7H4zM7.5 7.5h.01M7.5 16.5h.01M12 7.5h5M12 16.5h5"),
    NETWORK("M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4"),
    DEVICE("M6 6h12v12H6zM10 10h4v4h-4zM9 6V3M15 6V3M9 21v-3M15 21v-3M6 9H3M6 15H3M21 9h-3M21 15h-3"),
    SITE("M3 4h18v16H3zM3 9h18M6 6.5h.01M9 6.5h.01M7 13h10M7 16.5h6");

    /** Side of the field that the path is drawn on, in its own units. */
    public static final double FIELD = 24;

    private final String path;

    Pictogram(String path) {
        this.path = path;
    }

    /** Returns the strokes as SVG path data. */
    public String path() {
        return path;
    }
}
