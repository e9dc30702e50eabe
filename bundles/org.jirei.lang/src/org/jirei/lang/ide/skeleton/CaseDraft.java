/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import java.util.List;

/**
 * What is known of a case before it is written.
 *
 * @param name its name, a Unicode identifier
 * @param title its title
 * @param actors who takes part, as far as known
 */
public record CaseDraft(String name, String title, List<ActorDraft> actors) {

    /** Makes a draft; later changes to {@code actors} do not reach it. */
    public CaseDraft {
        actors = List.copyOf(actors);
    }
}
