/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import java.util.Locale;
import org.jirei.model.ActorKind;

/** What an entry of an outline stands for. */
public enum OutlineKind {
    SURVEY, CRITERION, CATEGORY, CASE, SUMMARY, ACTORS, ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE,
    SITE, LINK, FLOW, PHASE, STEP, ACTION, SECTION, HEADING;

    /** Returns the kind of entries for actors of {@code kind}. */
    public static OutlineKind of(ActorKind kind) {
        return valueOf(kind.getName().toUpperCase(Locale.ROOT));
    }

    /** Returns what the picture of such entries is called. */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }
}
