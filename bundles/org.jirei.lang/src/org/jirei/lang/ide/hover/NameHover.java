/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.hover;

import java.util.List;
import org.jirei.lang.TextRegion;

/**
 * What there is to know about a name.
 *
 * @param region the name in the source
 * @param name without the ^ of its spelling
 * @param kind what kind of thing has it, in a word
 * @param title its number, where it has one, and what its author calls it; empty where there is neither
 * @param facts what else is told, in order
 */
public record NameHover(TextRegion region, String name, String kind, String title, List<Fact> facts) {

    /**
     * One line of it.
     *
     * @param label what it is about, such as 言及 or Time
     * @param text what there is to say
     */
    public record Fact(String label, String text) {
    }
}
