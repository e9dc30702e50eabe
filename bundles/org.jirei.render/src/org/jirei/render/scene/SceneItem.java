/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;

/** What a scene is made of. Items know their place and their role ({@link Style}), never a colour or a font. */
public sealed interface SceneItem {

    /**
     * Items that belong together, such as everything that shows one step.
     *
     * @param id fit for an XML id, unique in the scene
     * @param role what it is to those who have the figure read out
     * @param label what is read out for it; empty where its role is {@link Role#NONE}
     */
    record Group(String id, Role role, String label, List<SceneItem> items) implements SceneItem {

        /** What a group is to those who have the figure read out. */
        public enum Role {
            /** Nothing of its own. */
            NONE,
            /** Lists what happened; its items are the groups of role {@link #ITEM} in it. */
            LIST,
            /** One thing that happened, told whole by its label. */
            ITEM
        }

        /** Makes a group; later changes to {@code items} do not reach it. */
        public Group {
            items = List.copyOf(items);
        }

        /** Makes a group that is nothing of its own to those who have the figure read out. */
        public Group(String id, List<SceneItem> items) {
            this(id, Role.NONE, "", items);
        }

        /** Returns an ordered list of what happened, called {@code label}. */
        public static Group list(String id, String label, List<SceneItem> items) {
            return new Group(id, Role.LIST, label, items);
        }

        /** Returns one thing that happened; {@code label} tells it whole. */
        public static Group item(String id, String label, List<SceneItem> items) {
            return new Group(id, Role.ITEM, label, items);
        }

        /** Returns the group with other items. */
        public Group with(List<SceneItem> others) {
            return new Group(id, role, label, others);
        }
    }

    /** A rectangle, its corners rounded by {@code radius}. */
    record Box(double x, double y, double width, double height, double radius, Style style) implements SceneItem {

        /** Returns the right edge. */
        public double right() {
            return x + width;
        }

        /** Returns the lower edge. */
        public double bottom() {
            return y + height;
        }
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, Style style) implements SceneItem {
    }

    /** A line through several points. */
    record Polyline(List<Point> points, Style style) implements SceneItem {

        /** Makes a polyline; later changes to {@code points} do not reach it. */
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** A closed shape with straight edges. */
    record Polygon(List<Point> points, Style style) implements SceneItem {

        /** Makes a polygon; later changes to {@code points} do not reach it. */
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /**
     * One line of text.
     *
     * @param x left edge of the text
     * @param baseline y on which the letters stand
     * @param width as {@link org.jirei.render.typography.TextMeasure} has it; the viewer's font is made to fit it
     * @param fontSize one em
     */
    record TextLine(double x, double baseline, double width, double fontSize, String text, Style style)
            implements SceneItem {

        /** What a Japanese face takes above the baseline, in em; the rest of the em is below it. */
        private static final double ASCENT_EM = 0.88;

        /** Returns a line whose em box has its upper edge at {@code top}. */
        public static TextLine below(double top, double x, double width, double fontSize, String text, Style style) {
            return new TextLine(x, top + ASCENT_EM * fontSize, width, fontSize, text, style);
        }

        /** Returns the upper edge of the text's em box. */
        public double top() {
            return baseline - ASCENT_EM * fontSize;
        }

        /** Returns the lower edge of the text's em box. */
        public double bottom() {
            return top() + fontSize;
        }

        /** Returns the right edge of the text. */
        public double right() {
            return x + width;
        }
    }

    /** A pictogram in a square with {@code size} px to a side. */
    record Icon(Pictogram pictogram, double x, double y, double size, Style style) implements SceneItem {
    }
}
