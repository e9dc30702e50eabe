/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/**
 * Which part of a picture is seen in a window, and how large. Lengths of the picture are in its own px, those of the
 * window in the window's. Whatever changes, as much of the picture is seen as can be, and it keeps its place.
 */
public final class Viewport {

    /** How the zoom follows from the window. */
    public enum Fit {
        /** It does not: it stays as it was set. */
        NONE,
        /** The picture is as wide as the window. */
        WIDTH,
        /** All of the picture is seen. */
        WHOLE
    }

    private static final double LEAST_ZOOM = 0.1;
    private static final double MOST_ZOOM = 8;
    /** Small pictures are not blown up to fill a window. */
    private static final double MOST_FITTED = 1.5;
    private static final double STEP = 1.2;
    /** What is left free around the picture. */
    private static final double MARGIN = 10;
    /** How much of its surroundings is seen with what is scrolled to. */
    private static final double SURROUNDINGS = 24;

    private double pictureWidth = 1;
    private double pictureHeight = 1;
    private double windowWidth = 1;
    private double windowHeight = 1;
    private double zoom = 1;
    /** Where in the window the picture's upper left corner is. */
    private double left = MARGIN;
    private double top = MARGIN;
    private Fit fit = Fit.WIDTH;

    /** Returns how many px of the window a px of the picture takes. */
    public double zoom() {
        return zoom;
    }

    /** Returns where in the window the picture's left edge is. */
    public double left() {
        return left;
    }

    /** Returns where in the window the picture's upper edge is. */
    public double top() {
        return top;
    }

    /** Returns how the zoom follows from the window. */
    public Fit fit() {
        return fit;
    }

    /** Shows a picture of another size at the same place. */
    public void picture(double width, double height) {
        pictureWidth = Math.max(1, width);
        pictureHeight = Math.max(1, height);
        settle();
    }

    /** Shows the picture in a window of another size. */
    public void window(double width, double height) {
        windowWidth = Math.max(1, width);
        windowHeight = Math.max(1, height);
        settle();
    }

    /** Has the zoom follow from the window, or leaves it as it is. */
    public void fit(Fit wanted) {
        fit = wanted;
        settle();
    }

    /** Sets the zoom; what is at a place of the window stays there. */
    public void zoomTo(double wanted, double x, double y) {
        Extent before = new Extent(pictureX(x), pictureY(y), 0, 0);
        fit = Fit.NONE;
        zoom = Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM);
        left = x - before.x() * zoom;
        top = y - before.y() * zoom;
        settle();
    }

    /** Zooms in by some steps, out for a negative number; what is at a place of the window stays there. */
    public void zoomBy(int steps, double x, double y) {
        zoomTo(zoom * Math.pow(STEP, steps), x, y);
    }

    /** Sets the zoom around the middle of the window. */
    public void zoomTo(double wanted) {
        zoomTo(wanted, windowWidth / 2, windowHeight / 2);
    }

    /** Zooms by some steps around the middle of the window. */
    public void zoomBy(int steps) {
        zoomBy(steps, windowWidth / 2, windowHeight / 2);
    }

    /** Moves the picture by so much of the window. */
    public void move(double right, double down) {
        left += right;
        top += down;
        settle();
    }

    /** Scrolls as little as brings {@code part} of the picture into the window; its upper left corner at least. */
    public void reveal(Extent part) {
        Extent shown = new Extent(left + part.x() * zoom, top + part.y() * zoom, part.width() * zoom,
                part.height() * zoom).grown(SURROUNDINGS);
        left += shift(shown.x(), shown.right(), windowWidth);
        top += shift(shown.y(), shown.bottom(), windowHeight);
        settle();
    }

    private static double shift(double from, double to, double window) {
        if (to - from > window) {
            return from >= 0 && from < window / 2 ? 0 : -from;
        }
        return from < 0 ? -from : Math.min(0, window - to);
    }

    /** Returns where in the picture a place of the window is. */
    public double pictureX(double x) {
        return (x - left) / zoom;
    }

    /** Returns where in the picture a place of the window is. */
    public double pictureY(double y) {
        return (y - top) / zoom;
    }

    /** Returns the part of the picture that the window shows, which may reach beyond its edges. */
    public Extent seen() {
        return new Extent(pictureX(0), pictureY(0), windowWidth / zoom, windowHeight / zoom);
    }

    /** Returns how wide the picture is in the window, with what is left free around it. */
    public double contentWidth() {
        return pictureWidth * zoom + 2 * MARGIN;
    }

    /** Returns how high the picture is in the window, with what is left free around it. */
    public double contentHeight() {
        return pictureHeight * zoom + 2 * MARGIN;
    }

    /** Returns the width of the window. */
    public double windowWidth() {
        return windowWidth;
    }

    /** Returns the height of the window. */
    public double windowHeight() {
        return windowHeight;
    }

    /** Returns how much of the content is left of the window. */
    public double hiddenLeft() {
        return Math.max(0, MARGIN - left);
    }

    /** Returns how much of the content is above the window. */
    public double hiddenAbove() {
        return Math.max(0, MARGIN - top);
    }

    private void settle() {
        double wide = (windowWidth - 2 * MARGIN) / pictureWidth;
        double high = (windowHeight - 2 * MARGIN) / pictureHeight;
        switch (fit) {
            case NONE -> {
            }
            case WIDTH -> refit(wide);
            case WHOLE -> refit(Math.min(wide, high));
        }
        left = contentWidth() <= windowWidth ? (windowWidth - pictureWidth * zoom) / 2
                : Math.clamp(left, windowWidth - contentWidth() + MARGIN, MARGIN);
        top = contentHeight() <= windowHeight ? MARGIN
                : Math.clamp(top, windowHeight - contentHeight() + MARGIN, MARGIN);
    }

    /** What is at the upper edge of the window stays there. */
    private void refit(double wanted) {
        double upper = top >= 0 ? 0 : pictureY(0);
        double fitted = Math.clamp(wanted, LEAST_ZOOM, MOST_FITTED);
        if (fitted != zoom) {
            zoom = fitted;
            top = upper > 0 ? -upper * zoom : top;
        }
    }
}
