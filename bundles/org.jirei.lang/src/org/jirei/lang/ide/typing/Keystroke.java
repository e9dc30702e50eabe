/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What becomes of something that is typed, where that is not simply the text that was typed.
 *
 * @param offset where a stretch of the source begins that is replaced, 0-based
 * @param length of that stretch
 * @param text what comes in its place
 * @param caret where the caret stands afterwards, 0-based in the changed source
 * @param asksForNames whether a name must follow, so that proposals should show
 */
public record Keystroke(int offset, int length, String text, int caret, boolean asksForNames) {

    Keystroke(int offset, int length, String text, int caret) {
        this(offset, length, text, caret, false);
    }

    /** Returns a change that puts {@code before} and {@code after} in the stretch's place, the caret between them. */
    static Keystroke around(int offset, int length, String before, String after) {
        return new Keystroke(offset, length, before + after, offset + before.length());
    }

    /**
     * Returns what {@code typed}, which replaces a stretch of {@code source}, should do instead of only that; empty
     * where it is right as it is. A line end is the Enter key, an empty text the key that deletes backwards.
     */
    public static Optional<Keystroke> of(String source, int offset, int length, String typed) {
        List<Supplier<Optional<Keystroke>>> aids = List.of(
                () -> EnterKey.press(source, offset, length, typed),
                () -> Erasure.of(source, offset, length, typed),
                () -> SignBeforeName.of(source, offset, length, typed),
                () -> WideSigns.of(source, offset, length, typed),
                () -> Pairs.of(source, offset, length, typed));
        return aids.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }
}
