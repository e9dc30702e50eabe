/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.List;
import org.jirei.render.scene.SceneItem;

/** What a row says, placed between the columns. */
sealed interface Caption permits SentenceBox, SentenceAbove, ContinuedCaption {

    /** Returns x of what the row's notes are aligned with. */
    double left();

    /** Returns the height in px. */
    double height();

    /** Returns how far below its upper edge the number stands. */
    double numberTop();

    /** Draws it with its upper edge at {@code top}. */
    List<SceneItem> draw(double top);
}
