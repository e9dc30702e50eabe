/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jirei.render.output.XmlTexts;
import org.xml.sax.Attributes;

/** Looks whether everything that an SVG file draws is inside its canvas, by the file's own numbers. */
final class SvgCanvas implements XmlTexts.ElementVisitor {

    /** Strokes are half outside of what they go around, and files have two decimals. Px. */
    private static final double TOLERANCE = 2;
    /** Above and below the baseline, in em. */
    private static final double ASCENT = 0.88;
    private static final double DESCENT = 0.12;
    /** Side of a pictogram before it is scaled. */
    private static final double PICTOGRAM = 24;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private double width;
    private double height;
    private String outside;

    @Override
    public void element(String name, Attributes attributes) {
        switch (name) {
            case "svg" -> {
                width = number(attributes, "width");
                height = number(attributes, "height");
            }
            case "rect" -> {
                double x = number(attributes, "x");
                double y = number(attributes, "y");
                look(name, x, y);
                look(name, x + number(attributes, "width"), y + number(attributes, "height"));
            }
            case "line" -> {
                look(name, number(attributes, "x1"), number(attributes, "y1"));
                look(name, number(attributes, "x2"), number(attributes, "y2"));
            }
            case "polyline", "polygon" -> lookAtPoints(name, numbers(attributes.getValue("points")));
            case "text" -> lookAtText(attributes);
            case "path" -> lookAtPictogram(attributes);
            default -> {
            }
        }
    }

    private void lookAtPoints(String name, List<Double> points) {
        for (int at = 0; at + 1 < points.size(); at += 2) {
            look(name, points.get(at), points.get(at + 1));
        }
    }

    private void lookAtText(Attributes attributes) {
        double x = number(attributes, "x");
        double baseline = number(attributes, "y");
        double size = number(attributes, "font-size");
        look("text", x, baseline - ASCENT * size);
        look("text", x + number(attributes, "textLength"), baseline + DESCENT * size);
    }

    private void lookAtPictogram(Attributes attributes) {
        List<Double> place = numbers(attributes.getValue("transform"));
        if (place.size() == 3) {
            double side = PICTOGRAM * place.get(2);
            look("path", place.get(0), place.get(1));
            look("path", place.get(0) + side, place.get(1) + side);
        }
    }

    private void look(String element, double x, double y) {
        boolean inside = x >= -TOLERANCE && y >= -TOLERANCE && x <= width + TOLERANCE && y <= height + TOLERANCE;
        if (!inside && outside == null) {
            outside = "<" + element + "> at " + x + "," + y + " is outside of " + width + " x " + height;
        }
    }

    private static double number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text == null ? "" : text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }

    /** Returns what is wrong, in English; empty where everything is inside. */
    Optional<String> problem() {
        if (!(width > 0 && height > 0)) {
            return Optional.of("has no size");
        }
        return Optional.ofNullable(outside);
    }
}
