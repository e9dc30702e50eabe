/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;

/**
 * What is drawn as one line between two blocks: arrows of the flow that run together, or a standing link.
 *
 * @param connection {@code null} for a link
 * @param link {@code null} for arrows
 */
record Wire(Block from, Block to, Connection connection, Standing link) {

    boolean isLink() {
        return link != null;
    }

    boolean isAttack() {
        return !isLink() && connection.key().arrow() == Arrow.ATTACK;
    }

    /** Returns how far the blocks are apart. */
    double distance() {
        Area a = from.area();
        Area b = to.area();
        return Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()))
                + Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
    }

    /** Returns whether no block is an end of both. */
    boolean isApartFrom(Wire other) {
        return from != other.from && from != other.to && to != other.from && to != other.to;
    }

    List<FlowLine> told() {
        return isLink() ? List.of() : connection.told();
    }

    static List<Wire> of(SchematicPlan plan, Blocks blocks) {
        List<Wire> wires = new ArrayList<>();
        for (Connection connection : plan.connections()) {
            wires.add(new Wire(blocks.of(connection.key().from()), blocks.of(connection.key().to()), connection, null));
        }
        for (Standing link : plan.standing()) {
            wires.add(new Wire(blocks.of(link.from()), blocks.of(link.to()), null, link));
        }
        return wires;
    }
}
