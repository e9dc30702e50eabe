/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** Reads the numbers of steps and actions off a picture. */
public final class SceneNumbers {

    private SceneNumbers() {
    }

    /** Returns the numbers in the badges of {@code scene}, in the order in which they are drawn. */
    public static List<String> of(Scene scene) {
        return scene.drawn()
                .filter(item -> item instanceof TextLine text && isNumber(text.style()))
                .map(item -> ((TextLine) item).text()).toList();
    }

    private static boolean isNumber(Style style) {
        return style == Style.STEP_BADGE_NUMBER || style == Style.ACTION_BADGE_NUMBER;
    }
}
