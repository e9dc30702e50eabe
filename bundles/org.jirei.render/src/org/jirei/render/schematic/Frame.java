/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_FONT;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_ICON;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_LABEL_AFTER;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_LABEL_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_LABEL_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_LEADING;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_RADIUS;
import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.ICON_GAP;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.ActorSymbol;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.LineBreaker;

/** A boundary: a box around others with its label in the upper left corner, and below what is told of it. */
record Frame(Actor actor, TextBlock label, CalloutStack callouts) {

    static Frame of(Actor actor, String label, CalloutStack callouts) {
        List<String> lines = LineBreaker.balancedLines(label, BOUNDARY_LABEL_WIDTH, BOUNDARY_FONT).lines();
        return new Frame(actor, TextBlock.of(lines, BOUNDARY_FONT, BOUNDARY_LEADING, Style.BOUNDARY_LABEL), callouts);
    }

    /** Returns the boundary with other call-outs. */
    Frame with(CalloutStack told) {
        return new Frame(actor, label, told);
    }

    /** Returns how wide the boundary is at least. */
    double minWidth() {
        double title = BOUNDARY_ICON + ICON_GAP + label.width();
        return Math.max(title, callouts.width()) + 2 * BOUNDARY_PADDING;
    }

    /** Returns how much room its label takes above what it holds. */
    double headerHeight() {
        double told = callouts.isEmpty() ? 0 : callouts.height() + CALLOUT_GAP;
        return BOUNDARY_LABEL_PADDING + titleHeight() + BOUNDARY_LABEL_AFTER + told;
    }

    private double titleHeight() {
        return Math.max(BOUNDARY_ICON, label.height());
    }

    double calloutsTop(double top) {
        return top + BOUNDARY_LABEL_PADDING + titleHeight() + BOUNDARY_LABEL_PADDING;
    }

    /** Returns what the label and what is told take of a boundary. */
    Area titleArea(Area area) {
        return new Area(area.x() + BOUNDARY_PADDING, area.y(), minWidth() - 2 * BOUNDARY_PADDING, headerHeight());
    }

    /** Draws the boundary without its call-outs. */
    List<SceneItem> draw(Area area) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(area.x(), area.y(), area.width(), area.height(), BOUNDARY_RADIUS, Style.BOUNDARY_HEAD));
        items.add(new Box(area.x(), area.y(), area.width(), area.height(), BOUNDARY_RADIUS, Style.BOUNDARY));
        double left = area.x() + BOUNDARY_PADDING;
        double middle = area.y() + BOUNDARY_LABEL_PADDING + titleHeight() / 2;
        items.add(ActorSymbol.of(actor, left, middle - BOUNDARY_ICON / 2, BOUNDARY_ICON));
        items.addAll(label.draw(left + BOUNDARY_ICON + ICON_GAP, middle - label.height() / 2));
        return items;
    }
}
