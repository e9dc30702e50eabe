/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a page: what stands below the page's title, or a heading of a part or section with all that is below. */
public record PagePart(Optional<Block.Heading> heading, List<Block> blocks) {

    /** Returns the parts of {@code page}; the first is what stands below the title. */
    public static List<PagePart> of(Page page) {
        List<PagePart> parts = new ArrayList<>();
        PagePart part = new PagePart(Optional.empty(), new ArrayList<>());
        parts.add(part);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && begins(heading)) {
                part = new PagePart(Optional.of(heading), new ArrayList<>());
                parts.add(part);
            } else if (!(block instanceof Block.Heading heading && heading.role() == Block.Role.TITLE)) {
                part.blocks().add(block);
            }
        }
        return parts;
    }

    private static boolean begins(Block.Heading heading) {
        return heading.role() == Block.Role.PART || heading.role() == Block.Role.SECTION;
    }

    /** Returns whether there is a block of this kind. */
    public boolean has(Class<? extends Block> kind) {
        return blocks.stream().anyMatch(kind::isInstance);
    }

    /** Returns whether it is one of the six sections. */
    public boolean isSection() {
        return heading.filter(head -> head.role() == Block.Role.SECTION).isPresent();
    }

    /** Returns heading and blocks. */
    public List<Block> all() {
        List<Block> all = new ArrayList<>();
        heading.ifPresent(all::add);
        all.addAll(blocks);
        return all;
    }
}
