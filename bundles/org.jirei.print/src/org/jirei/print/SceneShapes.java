/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;

/** The geometry of a scene's items, in px. */
final class SceneShapes {

    private SceneShapes() {
    }

    static Shape of(Box box) {
        return box.radius() > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(),
                        2 * box.radius(), 2 * box.radius())
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    static Shape of(Line line) {
        return new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
    }

    static Shape through(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (closed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /** Returns the strokes of a pictogram in its own units, to be drawn under {@link #placeOf}. */
    static Shape of(Pictogram pictogram) {
        Path2D path = new Path2D.Double();
        BuildHistory history = new BuildHistory();
        for (PathCommand command : new PathParser(pictogram.path()).parsePathCommand()) {
            command.appendPath(path, history);
        }
        return path;
    }

    static AffineTransform placeOf(Icon icon) {
        AffineTransform place = AffineTransform.getTranslateInstance(icon.x(), icon.y());
        place.scale(icon.size() / Pictogram.FIELD, icon.size() / Pictogram.FIELD);
        return place;
    }
}
