/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Actor;

/** The boxes of a figure by what they stand for. */
final class Blocks {

    private final Block sheet;
    private final Map<Place, Block> byPlace = new LinkedHashMap<>();
    private final List<Block> cards = new ArrayList<>();
    private final List<Block> boundaries = new ArrayList<>();

    private Blocks(Block sheet) {
        this.sheet = sheet;
    }

    /** Makes the boxes of {@code plan}. */
    Blocks(SchematicPlan plan) {
        this(Block.sheet());
        Texts texts = plan.texts();
        for (Actor actor : plan.actors()) {
            Block outer = actor.eContainer() instanceof Actor boundary ? of(new Place(boundary, false)) : sheet;
            Place place = new Place(actor, false);
            if (plan.isBoundary(actor)) {
                add(boundaries, Block.boundary(place, texts.frame(actor, plan.toldAt(actor)), outer));
            } else {
                add(cards, Block.card(place, texts.card(actor, plan.toldAt(actor)), outer));
            }
            if (plan.hasOwnCard(actor)) {
                add(cards, Block.card(new Place(actor, true), texts.card(actor, List.of()), of(place)));
            }
        }
        if (!plan.toldNowhere().isEmpty()) {
            Card nobody = Card.nobody(texts.told(plan.toldNowhere()));
            add(cards, Block.card(new Place(null, false), nobody, sheet));
        }
    }

    /** Returns the blocks as they are placed now, for drawing. */
    Blocks copy() {
        Blocks copy = new Blocks(sheet.placed());
        cards.forEach(card -> copy.add(copy.cards, card.placed()));
        boundaries.forEach(boundary -> copy.add(copy.boundaries, boundary.placed()));
        return copy;
    }

    private void add(List<Block> blocks, Block block) {
        byPlace.put(block.place(), block);
        blocks.add(block);
    }

    Block of(Place place) {
        return byPlace.get(place);
    }

    Block sheet() {
        return sheet;
    }

    /** Returns the cards in source order. */
    List<Block> cards() {
        return cards;
    }

    /** Returns the boundaries, an outer one before those inside it. */
    List<Block> boundaries() {
        return boundaries;
    }
}
