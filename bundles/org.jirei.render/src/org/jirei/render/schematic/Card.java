/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.CARD_MIN_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.CARD_PADDING_X;
import static org.jirei.render.schematic.SchematicMetrics.CARD_PADDING_Y;
import static org.jirei.render.schematic.SchematicMetrics.CARD_RADIUS;
import static org.jirei.render.schematic.SchematicMetrics.ICON;
import static org.jirei.render.schematic.SchematicMetrics.ICON_GAP;
import static org.jirei.render.schematic.SchematicMetrics.LABEL_FONT;
import static org.jirei.render.schematic.SchematicMetrics.LABEL_LEADING;
import static org.jirei.render.schematic.SchematicMetrics.LABEL_LINES;
import static org.jirei.render.schematic.SchematicMetrics.LABEL_WIDTHS;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.ActorLabel;
import org.jirei.render.figure.ActorSymbol;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;

/** An actor that holds no other: its pictogram with its label to the right, and below what is told of it. */
record Card(Actor actor, TextBlock label, CalloutStack callouts) {

    static Card of(Actor actor, String label, CalloutStack callouts) {
        List<String> lines = ActorLabel.lines(label, LABEL_WIDTHS, LABEL_LINES, LABEL_FONT);
        return new Card(actor, TextBlock.of(lines, LABEL_FONT, LABEL_LEADING, Style.HEAD_LABEL), callouts);
    }

    /** Returns the call-outs of lines that name nobody, which have no actor to stand at. */
    static Card nobody(CalloutStack callouts) {
        return new Card(null, TextBlock.of(List.of(), LABEL_FONT, LABEL_LEADING, Style.HEAD_LABEL), callouts);
    }

    /** Returns the card with other call-outs. */
    Card with(CalloutStack told) {
        return new Card(actor, label, told);
    }

    private double titleWidth() {
        return actor == null ? 0 : ICON + (label.lines().isEmpty() ? 0 : ICON_GAP + label.width());
    }

    private double titleHeight() {
        return actor == null ? 0 : Math.max(ICON, label.height());
    }

    double width() {
        return Math.max(CARD_MIN_WIDTH, Math.max(titleWidth(), callouts.width()) + 2 * CARD_PADDING_X);
    }

    double height() {
        double told = callouts.isEmpty() ? 0 : CALLOUT_GAP + callouts.height();
        return titleHeight() + told + 2 * CARD_PADDING_Y;
    }

    /** Returns y of the first call-out in a card whose upper edge is at {@code top}. */
    double calloutsTop(double top) {
        return top + CARD_PADDING_Y + titleHeight() + CALLOUT_GAP;
    }

    /** Draws the card without its call-outs. */
    List<SceneItem> draw(Area area) {
        List<SceneItem> items = new ArrayList<>();
        if (actor == null) {
            return items;
        }
        items.add(new Box(area.x(), area.y(), area.width(), area.height(), CARD_RADIUS, Style.NODE));
        double left = area.x() + (area.width() - titleWidth()) / 2;
        double middle = area.y() + CARD_PADDING_Y + titleHeight() / 2;
        items.add(ActorSymbol.of(actor, left, middle - ICON / 2, ICON));
        items.addAll(label.draw(left + ICON + ICON_GAP, middle - label.height() / 2));
        return items;
    }
}
