/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import org.jirei.model.Actor;

/** What a proposal puts in. */
public enum ProposalKind {
    KEYWORD, TEMPLATE,
    ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE,
    STEP, ACTION, CASE, CRITERION, ARROW, TIME, VALUE, BULLET;

    /** Returns the kind of an actor's name. */
    static ProposalKind of(Actor actor) {
        return valueOf(actor.getKind().name());
    }
}
