/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.render.typography.PrintableText;

/**
 * A figure as plain data: what a layout hands to a writer. Lengths are in px, x to the right and y down from the upper
 * left corner. Items are drawn in their order, later ones on top.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param name what the figure's own ids begin with; fit for an XML id, unique among the figures of a page
 * @param language code of the language of the text, {@code ja} or {@code en}
 * @param title what the figure is, in a line
 * @param description the figure's story for those who cannot see it, a line of text for each thing told
 * @param items what is drawn
 */
public record Scene(double width, double height, String name, String language, String title, String description,
        List<SceneItem> items) {

    /** Makes a scene whose words can be printed everywhere; later changes to {@code items} do not reach it. */
    public Scene {
        title = PrintableText.of(title);
        description = description.lines().map(PrintableText::of).collect(Collectors.joining("\n"));
        items = List.copyOf(items);
    }

    /** Returns every item that is no group, at whatever depth, in the order in which they are drawn. */
    public Stream<SceneItem> drawn() {
        return drawn(items);
    }

    private static Stream<SceneItem> drawn(List<SceneItem> items) {
        return items.stream().flatMap(item -> item instanceof SceneItem.Group group
                ? drawn(group.items())
                : Stream.of(item));
    }
}
