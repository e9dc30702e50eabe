/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The controls of a window, a page or a view. */
public final class Controls {

    private Controls() {
    }

    /** Returns the controls of a {@code type} at or in {@code root}, each before those in it, in their order. */
    public static <T extends Control> Stream<T> in(Control root, Class<T> type) {
        return all(root).filter(type::isInstance).map(type::cast);
    }

    private static Stream<Control> all(Control root) {
        return Stream.concat(Stream.of(root), root instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(Controls::all) : Stream.empty());
    }
}
