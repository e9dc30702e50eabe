/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.HEAD_FONT;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_ICON;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_ICON_GAP;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_LINES;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_RADIUS;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_TEXT_WIDTHS;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.ActorSymbol;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/** The upper end of a lifeline: the actor's pictogram and label in a box. */
record Head(Actor actor, TextBlock label, double x, double width) {

    static Head of(Actor actor, String label, double x) {
        TextBlock block = TextBlock.of(lines(label), HEAD_FONT, HEAD_LEADING, Style.HEAD_LABEL);
        return new Head(actor, block, x, Math.max(HEAD_MIN_WIDTH, evenly(block.width() + 2 * HEAD_PADDING)));
    }

    /** Returns the lines of the narrowest head that keeps words whole, those of the widest where none does. */
    private static List<String> lines(String label) {
        BrokenText best = new BrokenText(List.of(), false);
        for (double width : HEAD_TEXT_WIDTHS) {
            BrokenText broken = LineBreaker.balancedLines(label, width, HEAD_FONT);
            if (broken.wordsWhole() && broken.lines().size() <= HEAD_LINES) {
                return broken.lines();
            }
            boolean better = !best.wordsWhole() || broken.lines().size() < best.lines().size();
            best = better ? broken : best;
        }
        return best.lines();
    }

    /** Rounds up to an even width, so that the lifeline in the middle has a whole x. */
    private static double evenly(double width) {
        return 2 * Math.ceil(width / 2);
    }

    Head movedBy(double distance) {
        return new Head(actor, label, x + distance, width);
    }

    double right() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    double height() {
        return 2 * HEAD_PADDING + HEAD_ICON + HEAD_ICON_GAP + label.height();
    }

    SceneItem draw(SceneIds ids, double top, double height) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, top, width, height, HEAD_RADIUS, Style.HEAD));
        items.add(ActorSymbol.of(actor, middle() - HEAD_ICON / 2, top + HEAD_PADDING, HEAD_ICON));
        double labelTop = top + HEAD_PADDING + HEAD_ICON + HEAD_ICON_GAP;
        double spare = height - height();
        items.addAll(label.drawAround(middle(), labelTop + spare / 2));
        return new Group(ids.head(actor), items);
    }

    SceneItem lifeline(double top, double bottom) {
        return new Line(middle(), top, middle(), bottom, Style.LIFELINE);
    }
}
