/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.LINK_FONT;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LABEL_NARROW;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LABEL_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LEADING;

import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.LineBreaker;

/** Breaks the label of a standing link. */
final class LinkLabel {

    private LinkLabel() {
    }

    /** Returns the label in lines that look best. */
    static TextBlock of(String label) {
        return of(label, LINK_LABEL_WIDTH);
    }

    /** Returns the label for where there is little room, such as beside a link within a narrow boundary. */
    static TextBlock narrow(String label) {
        return of(label, LINK_LABEL_NARROW);
    }

    private static TextBlock of(String label, double width) {
        return TextBlock.of(LineBreaker.balancedLines(label, width, LINK_FONT).lines(), LINK_FONT,
                LINK_LEADING, Style.LINK_LABEL);
    }
}
