/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

/** A picture that is not what it should be. The message is for those who mend Jirei, in English. */
public final class UnsoundPictureException extends Exception {

    private static final long serialVersionUID = 1;

    /** Tells what is wrong, such as {@code is 200 x 100 px, not 400 x 200}. */
    public UnsoundPictureException(String problem) {
        super(problem);
    }
}
