/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;

/**
 * A case, told apart from all others of its project.
 *
 * @param source name of the source in which it stands
 * @param name its name
 */
public record ChosenCase(String source, String name) {

    /** Returns what tells {@code kase} apart; its name may be {@code null}. */
    public static ChosenCase of(Case kase, ParsedSources parsed) {
        return new ChosenCase(parsed.sourceOf(kase).source().name(), kase.getName());
    }
}
