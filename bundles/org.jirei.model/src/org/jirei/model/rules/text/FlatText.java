/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Labels;
import org.jirei.model.PlainText;
import org.jirei.model.Prose;
import org.jirei.model.ProsePart;
import org.jirei.model.Referable;
import org.jirei.model.ReferencePart;
import org.jirei.model.TextPart;
import org.jirei.model.rules.Place;

/**
 * Prose, or another printed string, on one line as it will be printed, which knows where in the model each of its
 * characters comes from.
 */
public final class FlatText {

    /** Stands for a reference where what it prints does not matter. */
    public static final char REFERENCE = '\uFFFC';

    private final Element owner;
    private final StringBuilder building = new StringBuilder();
    private String text = "";
    private final List<Piece> pieces = new ArrayList<>();
    private boolean afterBreak;

    /** Characters of the text that come from one place: from {@code offset} on there, or from a reference. */
    private record Piece(int start, int end, Place source, int offset) {

        boolean isReference() {
            return source.object() instanceof ReferencePart;
        }
    }

    private FlatText(Element owner) {
        this.owner = owner;
    }

    /** Returns whose text it is. */
    public Element owner() {
        return owner;
    }

    /** Returns the texts of {@code element} itself, a reference in prose as {@link #REFERENCE}. */
    public static List<FlatText> written(Element element) {
        return all(element, target -> String.valueOf(REFERENCE));
    }

    /** Returns the texts of {@code element} itself, a reference in prose as {@code labels} print it. */
    public static List<FlatText> printed(Element element, Labels labels) {
        return all(element, labels::reference);
    }

    private static List<FlatText> all(Element element, Function<Referable, String> print) {
        if (element instanceof Prose prose) {
            return List.of(of(prose, print));
        }
        return element instanceof TextPart
                ? List.of()
                : WrittenString.of(element).stream().map(string -> of(element, string)).toList();
    }

    /** Returns prose, each reference as {@code print} prints its target, which may be {@code null} or a proxy. */
    public static FlatText of(Prose prose, Function<Referable, String> print) {
        FlatText flat = new FlatText(prose);
        for (ProsePart part : prose.getParts()) {
            if (part instanceof ReferencePart reference) {
                Place place = Place.of(reference, Literals.REFERENCE_PART__TARGET);
                flat.append(print.apply(reference.getTarget()), place, 0);
            } else if (part instanceof TextPart stretch && stretch.getText() != null) {
                flat.appendLines(stretch.getText(), Place.of(stretch, Literals.TEXT_PART__TEXT));
            }
        }
        flat.text = flat.building.toString();
        return flat;
    }

    private static FlatText of(Element owner, WrittenString string) {
        FlatText flat = new FlatText(owner);
        flat.appendLines(string.value(), string.place());
        flat.text = flat.building.toString();
        return flat;
    }

    private void appendLines(String lines, Place source) {
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            append(lines.substring(start, end), source, start);
            breakLine();
            start = end + 1;
        }
        append(lines.substring(start), source, start);
    }

    private void breakLine() {
        int end = building.length();
        while (end > 0 && Character.isWhitespace(building.charAt(end - 1))) {
            end--;
        }
        building.setLength(end);
        while (!pieces.isEmpty() && pieces.getLast().end() > end) {
            Piece last = pieces.removeLast();
            if (last.start() < end) {
                pieces.add(new Piece(last.start(), end, last.source(), last.offset()));
            }
        }
        afterBreak = true;
    }

    private void append(String line, Place source, int offset) {
        int indent = afterBreak ? line.length() - line.stripLeading().length() : 0;
        if (indent == line.length()) {
            return;
        }
        if (afterBreak && !building.isEmpty() && !PlainText.isSolid(building.codePointBefore(building.length()))
                && !PlainText.isSolid(line.codePointAt(indent))) {
            building.append(' ');
        }
        afterBreak = false;
        int start = building.length();
        building.append(line, indent, line.length());
        pieces.add(new Piece(start, building.length(), source, offset + indent));
    }

    /** Returns the text, without line breaks. */
    public String text() {
        return text;
    }

    /**
     * Returns where the characters from {@code start} to {@code end} come from: the first stretch of written text among
     * them; else the reference that prints them.
     */
    public Place place(int start, int end) {
        Piece first = null;
        Piece last = null;
        for (int i = firstPieceAfter(start); i < pieces.size() && pieces.get(i).start() < end; i++) {
            Piece piece = pieces.get(i);
            if (first == null || first.isReference() && !piece.isReference()) {
                first = piece;
                last = piece;
            } else if (piece.source().equals(first.source())) {
                last = piece;
            }
        }
        return first == null ? Place.of(owner) : first.isReference() ? first.source() : place(first, last, start, end);
    }

    /** Returns the index of the first piece that ends after {@code offset}. */
    private int firstPieceAfter(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Place place(Piece first, Piece last, int start, int end) {
        int from = Math.max(start, first.start()) - first.start() + first.offset();
        int to = Math.min(end, last.end()) - last.start() + last.offset();
        return first.source().part(from, to - from);
    }
}
