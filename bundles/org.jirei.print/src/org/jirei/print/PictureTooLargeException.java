/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

/** A picture would have more pixels than programs can open. Nothing is cut off instead. */
public final class PictureTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long width;
    private final long height;

    PictureTooLargeException(long width, long height) {
        super("too large a picture: " + width + " by " + height + " pixels");
        this.width = width;
        this.height = height;
    }

    /** Returns the width that it would have, in pixels. */
    public long width() {
        return width;
    }

    /** Returns the height that it would have, in pixels. */
    public long height() {
        return height;
    }
}
