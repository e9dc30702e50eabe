/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import org.jirei.model.Actor;

/**
 * Where an arrow or a link ends.
 *
 * @param inside whether it is the actor's own card inside its boundary: what goes between a boundary and something in
 *     it cannot end at the boundary's edge
 */
record Place(Actor actor, boolean inside) {
}
