/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.Locale;
import org.jirei.render.output.UnsoundPictureException;

/**
 * What is wrong with a picture.
 *
 * @param kind what sort of fault
 * @param detail what it is about: the number that is missing, the text or shape that is outside, the size that it has
 */
public record PictureFault(Kind kind, String detail) {

    /** Sorts of faults. */
    public enum Kind {
        /** The bytes are no picture. */
        UNREADABLE,
        /** The picture or one of its pages is not as large as the scene. */
        WRONG_SIZE,
        /** There are not as many pages as scenes. */
        WRONG_NUMBER_OF_PAGES,
        /** There is nothing to see. */
        BLANK,
        /** Something lies outside the canvas. */
        OUTSIDE_THE_CANVAS,
        /** The number of a step or an action is nowhere. */
        NUMBER_MISSING
    }

    /** Returns the fault as those have it who read outputs back. */
    UnsoundPictureException exception() {
        return new UnsoundPictureException(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + detail);
    }
}
