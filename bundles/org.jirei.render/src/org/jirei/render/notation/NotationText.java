/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Joins lines of text for a notation, which has a mark of its own for the end of a line. */
abstract class NotationText {

    private static final int NO_BREAK_SPACE = 0xA0;

    private final String lineEnd;

    NotationText(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /** Returns the reference by which the tool shows a character, whatever it means to it otherwise. */
    abstract String reference(int codePoint);

    /** Returns one line so that the tool shows exactly its characters. */
    abstract String escape(String line);

    /** Returns the number of a step or an action so that it catches the eye. */
    abstract String number(String number);

    /** Returns lines as one text, for one line of the source. */
    String lines(List<String> lines) {
        return String.join(lineEnd, lines.stream().map(this::escape).toList());
    }

    /** Returns lines as a label, which the tools demand even where there is none. */
    String label(List<String> lines) {
        return lines.isEmpty() ? reference(NO_BREAK_SPACE) : lines(lines);
    }

    /** Returns a time above a number that begins the sentence. */
    String caption(Script.Caption caption) {
        List<String> sentence = new ArrayList<>(caption.sentence().stream().map(this::escape).toList());
        String first = sentence.isEmpty() ? "" : " " + sentence.removeFirst();
        return String.join(lineEnd, Stream.of(caption.time().stream().map(this::escape),
                Stream.of(number(escape(caption.number())) + first), sentence.stream())
                .flatMap(lines -> lines).toList());
    }
}
