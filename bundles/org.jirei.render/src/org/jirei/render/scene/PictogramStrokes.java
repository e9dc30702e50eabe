/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pictogram as strokes of straight edges, fine enough for any zoom, for those who draw without SVG. Knows the
 * commands of path data that {@link Pictogram} uses, after SVG 1.1, chapter 8 and appendix F.6.
 */
public final class PictogramStrokes {

    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final int EDGES_OF_CURVE = 32;

    private final Matcher tokens;
    private final List<List<Point>> strokes = new ArrayList<>();
    private List<Point> stroke = new ArrayList<>();
    private Point at = new Point(0, 0);
    private boolean more;

    private PictogramStrokes(String path) {
        tokens = TOKEN.matcher(path);
        more = tokens.find();
    }

    /** Returns the strokes on the pictogram's own field; a dot is a stroke between two places that hardly differ. */
    public static List<List<Point>> of(Pictogram pictogram) {
        PictogramStrokes reader = new PictogramStrokes(pictogram.path());
        reader.read();
        return List.copyOf(reader.strokes);
    }

    private void read() {
        char command = 'M';
        while (more) {
            if (Character.isLetter(tokens.group().charAt(0))) {
                command = tokens.group().charAt(0);
                more = tokens.find();
            }
            draw(command);
        }
        end();
    }

    private void draw(char command) {
        double x = Character.isLowerCase(command) ? at.x() : 0;
        double y = Character.isLowerCase(command) ? at.y() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> moveTo(new Point(x + number(), y + number()));
            case 'L' -> lineTo(new Point(x + number(), y + number()));
            case 'H' -> lineTo(new Point(x + number(), at.y()));
            case 'V' -> lineTo(new Point(at.x(), y + number()));
            case 'Q' -> curveTo(new Point(x + number(), y + number()), new Point(x + number(), y + number()));
            case 'A' -> arcTo(x, y);
            case 'Z' -> close();
            default -> throw new IllegalStateException("no command of pictograms: " + command);
        }
    }

    private double number() {
        double number = Double.parseDouble(tokens.group());
        more = tokens.find();
        return number;
    }

    private void moveTo(Point to) {
        end();
        stroke.add(to);
        at = to;
    }

    private void lineTo(Point to) {
        stroke.add(to);
        at = to;
    }

    private void close() {
        Point first = stroke.getFirst();
        lineTo(first);
        moveTo(first);
    }

    private void end() {
        if (stroke.size() > 1) {
            strokes.add(List.copyOf(stroke));
        }
        stroke = new ArrayList<>();
    }

    private void curveTo(Point control, Point to) {
        Point from = at;
        for (int edge = 1; edge <= EDGES_OF_CURVE; edge++) {
            double part = (double) edge / EDGES_OF_CURVE;
            double rest = 1 - part;
            lineTo(new Point(rest * rest * from.x() + 2 * rest * part * control.x() + part * part * to.x(),
                    rest * rest * from.y() + 2 * rest * part * control.y() + part * part * to.y()));
        }
    }

    /** All arcs of pictograms are of circles. */
    private void arcTo(double x, double y) {
        double radius = number();
        number();
        number();
        boolean large = number() != 0;
        boolean clockwise = number() != 0;
        Point to = new Point(x + number(), y + number());
        double dx = to.x() - at.x();
        double dy = to.y() - at.y();
        double half = Math.hypot(dx, dy) / 2;
        double r = Math.max(radius, half);
        double away = Math.sqrt(r * r - half * half) / (2 * half) * (large == clockwise ? -1 : 1);
        Point centre = new Point((at.x() + to.x()) / 2 - dy * away, (at.y() + to.y()) / 2 + dx * away);
        double start = Math.atan2(at.y() - centre.y(), at.x() - centre.x());
        double sweep = Math.atan2(to.y() - centre.y(), to.x() - centre.x()) - start;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        for (int edge = 1; edge < EDGES_OF_CURVE; edge++) {
            double angle = start + sweep * edge / EDGES_OF_CURVE;
            lineTo(new Point(centre.x() + r * Math.cos(angle), centre.y() + r * Math.sin(angle)));
        }
        lineTo(to);
    }
}
