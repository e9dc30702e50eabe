/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.templates;

import java.util.List;

/**
 * A text that is put into a source, with the places that its author fills in one after another.
 *
 * @param text what is put in; lines end with LF
 * @param stops the places in the order in which they are visited
 * @param caret where the caret stands after the last of them: 0-based, in {@code text}
 */
public record Snippet(String text, List<Stop> stops, int caret) {

    /** Makes a snippet; later changes to {@code stops} do not reach it. */
    public Snippet {
        stops = List.copyOf(stops);
    }

    /**
     * What an author fills in; what stands at several places is filled in at all of them at once.
     *
     * @param offsets where it stands, 0-based, in the snippet's text; at least one
     * @param length in UTF-16 units; 0 where the author is told nothing
     * @param choices what may be meant, the likeliest first; empty where anything may be written
     */
    public record Stop(List<Integer> offsets, int length, List<Choice> choices) {

        /** Makes a stop; later changes to the lists do not reach it. */
        public Stop {
            offsets = List.copyOf(offsets);
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something that may be meant at a place.
     *
     * @param text what is written there
     * @param detail what tells it from others; may be empty
     */
    public record Choice(String text, String detail) {
    }

    /** Returns a text without anything to fill in; the caret goes behind it. */
    public static Snippet of(String text) {
        return new Snippet(text, List.of(), text.length());
    }

    /**
     * Returns the same for a place that is indented: all lines but the first begin with {@code indentation}, lines end
     * with {@code lineEnd}.
     */
    public Snippet at(String indentation, String lineEnd) {
        String separator = lineEnd + indentation;
        List<Stop> moved = stops.stream().map(stop -> new Stop(
                stop.offsets().stream().map(offset -> moved(offset, separator)).toList(), stop.length(),
                stop.choices())).toList();
        return new Snippet(text.replace("\n", separator), moved, moved(caret, separator));
    }

    private int moved(int offset, String separator) {
        int lineEnds = (int) text.substring(0, offset).chars().filter(character -> character == '\n').count();
        return offset + lineEnds * (separator.length() - 1);
    }
}
