/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.Style;

/** Chooses what stands for an actor: a pictogram by its kind. */
public final class ActorSymbol {

    private ActorSymbol() {
    }

    /** Returns the pictogram of {@code actor} in a square of {@code size} px with its upper left corner at x, y. */
    public static Icon of(Actor actor, double x, double y, double size) {
        boolean attacker = actor.getKind() == ActorKind.ATTACKER;
        return new Icon(pictogram(actor.getKind()), x, y, size,
                attacker ? Style.ATTACKER_PICTOGRAM : Style.PICTOGRAM);
    }

    private static Pictogram pictogram(ActorKind kind) {
        return switch (kind) {
            case ORGANIZATION -> Pictogram.ORGANIZATION;
            case TEAM -> Pictogram.TEAM;
            case PERSON -> Pictogram.PERSON;
            case ATTACKER -> Pictogram.ATTACKER;
            case SYSTEM -> Pictogram.SYSTEM;
            case NETWORK -> Pictogram.NETWORK;
            case DEVICE -> Pictogram.DEVICE;
            case SITE -> Pictogram.SITE;
        };
    }
}
