/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.PictogramStrokes;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneHalo;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** Paints a scene with SWT, at any zoom and in the colours of any paper. Lives in the UI thread. */
final class ScenePainter {

    /** A quarter of a circle as a cubic curve: the distance of its control points, in radii from its corner. */
    private static final float CORNER = 1 - 0.5523f;
    private static final float MITER_LIMIT = 4;
    /** What glows, from the outside in: how far it reaches, in px, and how opaque it is, up to 255. */
    private static final double[] GLOW_REACH = {8, 6, 4};
    private static final int[] GLOW_ALPHA = {70, 120, 255};
    /** The widest strokes and their ends reach so far beyond what an item takes, in px. */
    private static final double STROKE_REACH = 4;

    private final GC gc;
    private final TextSetter texts;
    private final Paper paper;
    private final double zoom;
    private final double left;
    private final double top;
    private final Extent seen;
    private final Set<String> glowing;
    private boolean inGlow;

    /**
     * Prepares to paint.
     *
     * @param zoom from px of the scene to px of {@code gc}
     * @param left where the scene's left edge goes
     * @param top where the scene's upper edge goes
     * @param seen the part of the scene that must be painted
     * @param glowing ids of the groups to which the eye is led
     */
    ScenePainter(GC gc, TextSetter texts, Paper paper, double zoom, double left, double top, Extent seen,
            List<String> glowing) {
        this.gc = gc;
        this.texts = texts;
        this.paper = paper;
        this.zoom = zoom;
        this.left = left;
        this.top = top;
        this.seen = seen;
        this.glowing = new HashSet<>(glowing);
    }

    void paint(Scene scene) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        placeFigure();
        scene.items().forEach(this::item);
        gc.setTransform(null);
    }

    private void placeFigure() {
        Transform transform = new Transform(gc.getDevice(), (float) zoom, 0, 0, (float) zoom, (float) left, (float) top);
        gc.setTransform(transform);
        transform.dispose();
    }

    private void item(SceneItem item) {
        if (item instanceof Group group) {
            group(group);
        } else if (Extent.of(item).grown(STROKE_REACH).meets(seen)) {
            drawn(item);
        }
    }

    private void drawn(SceneItem item) {
        switch (item) {
            case Group group -> group(group);
            case Box box -> path(box(box), box.style());
            case Line line -> path(through(
                    List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())), false), line.style());
            case Polyline line -> path(through(line.points(), false), line.style());
            case Polygon shape -> path(through(shape.points(), true), shape.style());
            case TextLine text -> text(text);
            case Icon icon -> icon(icon);
        }
    }

    private void group(Group group) {
        boolean glows = glowing.contains(group.id());
        if (glows) {
            glow(group);
        }
        inGlow |= glows;
        group.items().forEach(this::item);
        inGlow &= !glows;
    }

    private void glow(Group group) {
        gc.setBackground(color(Colour.HIGHLIGHT.on(paper)));
        gc.setFillRule(SWT.FILL_WINDING);
        for (int ring = 0; ring < GLOW_REACH.length; ring++) {
            Path path = new Path(gc.getDevice());
            SceneHalo.of(group.items(), GLOW_REACH[ring]).forEach(shape -> add(path, shape, true));
            gc.setAlpha(GLOW_ALPHA[ring]);
            gc.fillPath(path);
            path.dispose();
        }
        gc.setAlpha(255);
        gc.setFillRule(SWT.FILL_EVEN_ODD);
    }

    private void path(Path path, Style style) {
        Look look = Look.of(style, paper);
        if (look.hasFill()) {
            gc.setBackground(inGlow && style == Style.HALO ? color(Colour.HIGHLIGHT.on(paper)) : color(look.fill()));
            gc.fillPath(path);
        }
        if (look.hasStroke()) {
            gc.setForeground(color(look.stroke()));
            gc.setLineAttributes(stroke(look, look.strokeWidth()));
            gc.drawPath(path);
        }
        path.dispose();
    }

    private static LineAttributes stroke(Look look, double width) {
        float[] dash = new float[look.dash().size()];
        for (int index = 0; index < dash.length; index++) {
            dash[index] = look.dash().get(index).floatValue();
        }
        return new LineAttributes((float) width, look.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT,
                look.round() ? SWT.JOIN_ROUND : SWT.JOIN_MITER, dash.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
                dash.length == 0 ? null : dash, 0, MITER_LIMIT);
    }

    private Path box(Box box) {
        Path path = new Path(gc.getDevice());
        float x = (float) box.x();
        float y = (float) box.y();
        float right = (float) box.right();
        float bottom = (float) box.bottom();
        float r = (float) Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            path.addRectangle(x, y, right - x, bottom - y);
            return path;
        }
        float c = r * CORNER;
        path.moveTo(x + r, y);
        path.lineTo(right - r, y);
        path.cubicTo(right - c, y, right, y + c, right, y + r);
        path.lineTo(right, bottom - r);
        path.cubicTo(right, bottom - c, right - c, bottom, right - r, bottom);
        path.lineTo(x + r, bottom);
        path.cubicTo(x + c, bottom, x, bottom - c, x, bottom - r);
        path.lineTo(x, y + r);
        path.cubicTo(x, y + c, x + c, y, x + r, y);
        path.close();
        return path;
    }

    private Path through(List<Point> points, boolean closed) {
        Path path = new Path(gc.getDevice());
        add(path, points, closed);
        return path;
    }

    private static void add(Path path, List<Point> points, boolean closed) {
        boolean first = true;
        for (Point point : points) {
            if (first) {
                path.moveTo((float) point.x(), (float) point.y());
            } else {
                path.lineTo((float) point.x(), (float) point.y());
            }
            first = false;
        }
        if (closed) {
            path.close();
        }
    }

    private void text(TextLine text) {
        Look look = Look.of(text.style(), paper);
        gc.setForeground(color(look.fill()));
        texts.draw(gc, text, look.bold(), zoom, left, top);
        placeFigure();
    }

    private void icon(Icon icon) {
        Look look = Look.of(icon.style(), paper);
        double scale = icon.size() / Pictogram.FIELD;
        Path path = new Path(gc.getDevice());
        for (List<Point> stroke : PictogramStrokes.of(icon.pictogram())) {
            add(path, stroke.stream().map(point -> new Point(icon.x() + point.x() * scale,
                    icon.y() + point.y() * scale)).toList(), stroke.getFirst().equals(stroke.getLast()));
        }
        gc.setForeground(color(look.stroke()));
        gc.setLineAttributes(stroke(look, look.strokeWidth() * scale));
        gc.drawPath(path);
        path.dispose();
    }

    /** Returns a colour given as {@code #rrggbb}. */
    static Color color(String code) {
        int rgb = Integer.parseInt(code.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
