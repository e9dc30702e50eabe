/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.figure.Drawing;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** No arrow and no link runs through a text or through an actor; only zigzags are not straight right or down. */
public final class WireChecks {

    private static final double HALF_A_STROKE = 0.5;
    private static final double ZIGZAG = 30;

    private final Drawing drawing;
    private final double halfAStroke;
    private final List<String> faults = new ArrayList<>();

    private WireChecks(Scene scene) {
        drawing = new Drawing(scene);
        halfAStroke = HALF_A_STROKE * scale(drawing);
    }

    /** Returns the scale of a picture: a line that is too large for any sheet is scaled down, with all its gaps. */
    static double scale(Drawing drawing) {
        return drawing.texts().stream().mapToDouble(TextLine::fontSize).min().orElse(Measures.SMALL_FONT)
                / Measures.SMALL_FONT;
    }

    /** Returns what is wrong with the arrows and links of a schematic. */
    public static List<String> faults(Scene scene) {
        WireChecks checks = new WireChecks(scene);
        for (Polyline wire : checks.drawing.all(Polyline.class)) {
            for (int index = 1; index < wire.points().size(); index++) {
                checks.check(wire.points().get(index - 1), wire.points().get(index));
            }
        }
        return checks.faults;
    }

    private void check(Point from, Point to) {
        Area stroke = new Area(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y())).grown(halfAStroke);
        for (TextLine text : drawing.texts()) {
            if (stroke.overlaps(new Area(text.x(), text.top(), text.width(), text.fontSize()))) {
                faults.add("runs through " + text.text() + ": " + from + " to " + to);
            }
        }
        for (Box card : drawing.boxes(Style.NODE)) {
            Area inside = new Area(card.x(), card.y(), card.width(), card.height()).grown(-2 * halfAStroke);
            if (stroke.overlaps(inside)) {
                faults.add("runs through " + card + ": " + from + " to " + to);
            }
        }
        if (Math.min(stroke.width(), stroke.height()) > 2 * halfAStroke
                && Math.max(stroke.width(), stroke.height()) > ZIGZAG) {
            faults.add("is slanted: " + from + " to " + to);
        }
    }
}
