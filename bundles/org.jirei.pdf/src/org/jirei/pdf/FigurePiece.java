/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.ScenePlan;

/** Sets figures: drawn as lines and letters, told in words for readers who do not see them. */
final class FigurePiece {

    private FigurePiece() {
    }

    /**
     * Returns a figure as one piece.
     *
     * @param marks places in it that links lead to
     */
    static Piece of(Scene scene, Tag parent, double scale, List<Mark> marks) {
        Tag figure = parent.child("Figure").with(element -> describe(element, scene));
        return Piece.of(scene.height() * scale, (pen, x, top) -> pen.scene(figure, scene, x, top, scale))
                .marked(marks);
    }

    private static void describe(PDStructureElement element, Scene scene) {
        element.setAlternateDescription(scene.title() + "\n" + scene.description());
    }

    /** Returns the ids of the groups of {@code scenes} that show the lines of the flow, in their order. */
    static List<String> linesOfFlow(List<Scene> scenes, FigureKind kind) {
        Pattern line = Pattern.compile("[^-]+-" + kind.word() + "-(step|action)(-.*)?");
        return scenes.stream().flatMap(scene -> groups(scene.items())).map(Group::id)
                .filter(id -> line.matcher(id).matches()).distinct().toList();
    }

    /** Returns the place of the group {@code id} in {@code scene} under the name {@code anchor}, if it is there. */
    static Stream<Mark> place(Scene scene, String id, double scale, String anchor) {
        return ScenePlan.of(scene).extent(id).map(Extent::y).map(y -> Mark.anchor(anchor, y * scale)).stream();
    }

    private static Stream<Group> groups(List<SceneItem> items) {
        return items.stream().flatMap(item -> item instanceof Group group
                ? Stream.concat(Stream.of(group), groups(group.items()))
                : Stream.empty());
    }
}
