/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.render.figure.Series;

/** Arrows of the flow that run together: from the same actor to the same, of one series and one form. */
record Connection(Key key, List<FlowLine> told, List<FlowLine> carried) {

    /** What arrows have in common that are drawn as one. */
    record Key(Place from, Place to, Series series, Arrow arrow) {
    }

    static Connection of(Key key) {
        return new Connection(key, new ArrayList<>(), new ArrayList<>());
    }

    /** Returns the first line that runs here. */
    FlowLine first() {
        return told.isEmpty() ? carried.getFirst() : told.getFirst();
    }

    /** Returns whether a line that is told elsewhere goes on here. */
    boolean continues() {
        return !carried.isEmpty();
    }
}
