/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.ArrayList;
import java.util.List;

/** Reads the nested actors of a case. */
public final class Actors {

    private Actors() {
    }

    /** Returns all actors inside {@code container}, at any depth, in source order (an outer one before its inner ones). */
    public static List<Actor> all(ActorContainer container) {
        List<Actor> all = new ArrayList<>();
        for (Actor actor : container.getActors()) {
            all.add(actor);
            all.addAll(all(actor));
        }
        return all;
    }

    /** Returns all links inside {@code container}, at any depth, in source order. */
    public static List<Link> links(ActorContainer container) {
        List<Link> links = new ArrayList<>(container.getLinks());
        container.getActors().forEach(actor -> links.addAll(links(actor)));
        return links;
    }

    /** Returns the boundaries around {@code actor}, the outermost first, without the actor itself. */
    public static List<Actor> boundaries(Actor actor) {
        List<Actor> boundaries = new ArrayList<>();
        for (var outer = actor.eContainer(); outer instanceof Actor boundary; outer = boundary.eContainer()) {
            boundaries.addFirst(boundary);
        }
        return boundaries;
    }
}
