/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** Collects the operators of a PDF content stream (ISO 32000-1, annex A). */
final class PdfContent {

    private static final double THOUSANDTHS = 1000;
    private static final int HEXADECIMAL = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(bytes);

    /** Adds an operator that takes nothing. */
    PdfContent add(String operator) {
        return add(operator, new double[0]);
    }

    /** Adds an operator after its numbers. */
    PdfContent add(String operator, double... operands) {
        try {
            for (double operand : operands) {
                writer.writeToken(number(operand));
            }
            writer.writeToken(Operator.getOperator(operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds an operator after operands of other kinds. */
    PdfContent add(String operator, COSBase... operands) {
        try {
            for (COSBase operand : operands) {
                writer.writeToken(operand);
            }
            writer.writeToken(Operator.getOperator(operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds the path of {@code shape}, which the next operator paints. */
    void path(Shape shape) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> add("m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> add("l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> add("c", twoThirds(x, at[0]), twoThirds(y, at[1]),
                        twoThirds(at[2], at[0]), twoThirds(at[3], at[1]), at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> add("c", at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> add("h");
            }
            int end = lastPoint(segment);
            x = end < 0 ? x : at[end];
            y = end < 0 ? y : at[end + 1];
        }
    }

    /** Sets the colour of areas, {@code rg}, or of strokes, {@code RG}, from {@code #rrggbb}. */
    void colour(String operator, String colour) {
        add(operator, part(colour, 1), part(colour, 3), part(colour, 5));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Returns {@code number} to a thousandth; some operators take nothing but whole numbers as such. */
    static COSNumber number(double number) {
        double rounded = Math.round(number * THOUSANDTHS) / THOUSANDTHS;
        return rounded == Math.rint(rounded) ? COSInteger.get((long) rounded) : new COSFloat((float) rounded);
    }

    static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(number(number));
        }
        return array;
    }

    private static double part(String colour, int start) {
        return Integer.parseInt(colour.substring(start, start + 2), HEXADECIMAL) / 255.0;
    }

    /** Cubic curves have their control points two thirds of the way to the one of the quadratic curve. */
    private static double twoThirds(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
