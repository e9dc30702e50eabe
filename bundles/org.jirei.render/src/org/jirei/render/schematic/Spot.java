/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.List;
import org.jirei.model.FlowLine;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.Point;

/**
 * Where the call-outs of a wire stand, or the label of a link.
 *
 * @param from where the leader leaves the text; {@code null} without a leader
 * @param to where the leader meets the wire
 */
record Spot(Wire wire, List<FlowLine> lines, Shape shape, Area area, Point from, Point to, double cost) {

    /** A text in one of the forms that it can take. */
    record Shape(CalloutStack stack, TextBlock label, double cost) {

        double width() {
            return stack != null ? stack.width() : label.width();
        }

        double height() {
            return stack != null ? stack.height() : label.height();
        }
    }
}
