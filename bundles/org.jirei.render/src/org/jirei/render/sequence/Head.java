/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.HEAD_FONT;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_ICON;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_ICON_GAP;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_RADIUS;
import static org.jirei.render.sequence.SequenceMetrics.OWN_HEAD;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.ActorLabel;
import org.jirei.render.figure.ActorSymbol;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.Style;

/**
 * The upper end of a lifeline: the actor's pictogram and label in a box. A boundary's own lifeline has the pictogram
 * alone, in the corner beside the boundary's label, for the label names both.
 *
 * @param own whether it belongs to a boundary
 */
record Head(Actor actor, TextBlock label, double x, double width, boolean own) {

    static Head of(Actor actor, String label, double x, ColumnSpacing spacing) {
        TextBlock block = TextBlock.of(
                ActorLabel.lines(label, spacing.headTextWidths(), spacing.headLines(), HEAD_FONT), HEAD_FONT,
                HEAD_LEADING, Style.HEAD_LABEL);
        double width = Math.max(spacing.headWidth(), evenly(block.width() + 2 * spacing.headPadding()));
        return new Head(actor, block, x, width, false);
    }

    static Head ofBoundary(Actor actor, double x) {
        TextBlock none = TextBlock.of(List.of(), HEAD_FONT, HEAD_LEADING, Style.HEAD_LABEL);
        return new Head(actor, none, x, OWN_HEAD, true);
    }

    /** Rounds up to an even width, so that the lifeline in the middle has a whole x. */
    private static double evenly(double width) {
        return 2 * Math.ceil(width / 2);
    }

    Head movedBy(double distance) {
        return new Head(actor, label, x + distance, width, own);
    }

    double right() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    double height() {
        return own ? OWN_HEAD : 2 * HEAD_PADDING + HEAD_ICON + HEAD_ICON_GAP + label.height();
    }

    SceneItem draw(SceneIds ids, double top, double height) {
        double iconTop = top + (own ? (OWN_HEAD - HEAD_ICON) / 2 : HEAD_PADDING);
        double labelTop = iconTop + HEAD_ICON + HEAD_ICON_GAP;
        double spare = height - height();
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, top, width, height, HEAD_RADIUS, Style.HEAD));
        items.add(ActorSymbol.of(actor, middle() - HEAD_ICON / 2, iconTop, HEAD_ICON));
        items.addAll(label.drawAround(middle(), labelTop + spare / 2));
        return new Group(ids.head(actor), items);
    }

    SceneItem lifeline(double top, double bottom) {
        return new Line(middle(), top, middle(), bottom, Style.LIFELINE);
    }
}
