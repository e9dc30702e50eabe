/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Which brackets of a text belong together, and which are left alone. */
public final class Brackets {

    private static final String OPENING = "（［｛([{「『【〔〈《";
    private static final String CLOSING = "）］｝)]}」』】〕〉》";
    /** The first brackets of both lists come in two widths, this far from each other. */
    private static final int SHAPES_IN_TWO_WIDTHS = 3;
    /**
     * A number, or one letter, that stands before a bracket as the mark of a list entry does: {@code 1)}, {@code
     * ア）}.
     */
    private static final Pattern LIST_MARK = Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:\\p{Nd}{1,2}|\\p{L})$");
    private static final Pattern EYES = Pattern.compile("[:;]-?$");
    private static final int LONGEST_MARK = 4;

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final int[] openOfShape = new int[OPENING.length()];
    private final List<Range> pairs = new ArrayList<>();
    private final List<Integer> unmatched = new ArrayList<>();

    /** Reads the brackets of {@code text}. */
    public Brackets(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                open.push(at);
                openOfShape[shape(at)]++;
            } else if (CLOSING.indexOf(text.charAt(at)) >= 0) {
                close(at);
            }
        }
        open.forEach(this::leaveAlone);
        unmatched.sort(Comparator.naturalOrder());
    }

    private void close(int at) {
        int shape = CLOSING.indexOf(text.charAt(at));
        if (!open.isEmpty() && shape(open.peek()) == otherWidth(shape)) {
            pairs.add(new Range(pop(), at + 1));
            unmatched.add(at);
        } else if (openOfShape[shape] > 0) {
            int opening = pop();
            for (; shape(opening) != shape; opening = pop()) {
                leaveAlone(opening);
            }
            pairs.add(new Range(opening, at + 1));
        } else {
            leaveAlone(at);
        }
    }

    private int pop() {
        int opening = open.pop();
        openOfShape[shape(opening)]--;
        return opening;
    }

    private void leaveAlone(int at) {
        String before = text.substring(Math.max(0, at - LONGEST_MARK), at);
        boolean mark = ")）".indexOf(text.charAt(at)) >= 0 && LIST_MARK.matcher(before).find();
        if (!mark && !EYES.matcher(before).find()) {
            unmatched.add(at);
        }
    }

    private int shape(int opening) {
        return OPENING.indexOf(text.charAt(opening));
    }

    private static int otherWidth(int shape) {
        return shape < SHAPES_IN_TWO_WIDTHS ? shape + SHAPES_IN_TWO_WIDTHS
                : shape < 2 * SHAPES_IN_TWO_WIDTHS ? shape - SHAPES_IN_TWO_WIDTHS : Integer.MAX_VALUE;
    }

    /** Returns from where to where each pair reaches, brackets included; a pair of two widths counts as one. */
    public List<Range> pairs() {
        return pairs;
    }

    /**
     * Returns the offsets of the brackets without a partner of their own width. The mark of a list entry, {@code
     * 1)}, and a face, {@code :-)}, need none.
     */
    public List<Integer> unmatched() {
        return unmatched;
    }

    /** Returns the bracket that {@code bracket} needs. */
    public static char partner(char bracket) {
        int opening = OPENING.indexOf(bracket);
        return opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(CLOSING.indexOf(bracket));
    }
}
