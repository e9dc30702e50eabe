/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;

/** Boundaries hold exactly the actors that they hold in the model: nothing sticks out, nothing strays in. */
final class BoundaryChecks {

    private final Map<Actor, Area> boundaries = new LinkedHashMap<>();
    private final Map<Actor, Area> symbols = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private BoundaryChecks(DrawnCase drawn, Scene scene) {
        Drawing drawing = new Drawing(scene);
        for (Actor actor : Actors.all(drawn.kase())) {
            String name = (actor.getPublished() == null ? actor.getName() : actor.getPublished())
                    .replaceAll("[^\\p{L}\\p{Nd}]", "_");
            area(drawing, "boundary-" + name, Style.BOUNDARY).ifPresent(area -> boundaries.put(actor, area));
            area(drawing, "actor-" + name, Style.HEAD).or(() -> area(drawing, "actor-" + name, Style.NODE))
                    .ifPresent(area -> symbols.put(actor, area));
        }
    }

    /** Returns what is wrong with the boundaries of one picture. */
    static List<String> faults(DrawnCase drawn, Scene scene) {
        BoundaryChecks checks = new BoundaryChecks(drawn, scene);
        checks.checkSymbols();
        checks.checkNesting();
        return checks.faults;
    }

    private static Optional<Area> area(Drawing drawing, String name, Style style) {
        return drawing.groups(name).stream().filter(group -> group.id().endsWith("-" + name)).findFirst()
                .flatMap(group -> box(group, style)).map(Area::of);
    }

    private static Optional<Box> box(Group group, Style style) {
        return Drawing.drawn(group).filter(Box.class::isInstance).map(Box.class::cast)
                .filter(box -> box.style() == style).findFirst();
    }

    private void checkSymbols() {
        symbols.forEach((actor, symbol) -> {
            Actors.boundaries(actor).stream().filter(outer -> !boundaries.containsKey(outer))
                    .forEach(outer -> faults.add("is not drawn around " + actor.getName() + ": " + outer.getName()));
            boundaries.forEach((boundary, area) -> {
                boolean member = actor == boundary || Actors.boundaries(actor).contains(boundary);
                check(member, area, symbol, actor, boundary);
            });
            symbols.forEach((other, area) -> {
                if (other != actor && area.overlaps(symbol)) {
                    faults.add("overlap: " + actor.getName() + " and " + other.getName());
                }
            });
        });
    }

    private void checkNesting() {
        boundaries.forEach((inner, inside) -> boundaries.forEach((outer, around) -> {
            if (inner != outer && !Actors.boundaries(outer).contains(inner)) {
                check(Actors.boundaries(inner).contains(outer), around, inside, inner, outer);
            }
        }));
    }

    private void check(boolean member, Area around, Area inside, Actor actor, Actor boundary) {
        if (member && !around.contains(inside)) {
            faults.add("sticks out of " + boundary.getName() + ": " + actor.getName());
        }
        if (!member && around.overlaps(inside)) {
            faults.add("strays into " + boundary.getName() + ": " + actor.getName());
        }
    }
}
