/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;

/** A part of a page: what stands below the page's title, or a heading of a part or section with all that is below. */
record Part(Optional<Block.Heading> heading, List<Block> blocks) {

    /** Returns the parts of {@code page}; the first is what stands below the title. */
    static List<Part> of(Page page) {
        List<Part> parts = new ArrayList<>();
        Part part = new Part(Optional.empty(), new ArrayList<>());
        parts.add(part);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && begins(heading)) {
                part = new Part(Optional.of(heading), new ArrayList<>());
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
    boolean has(Class<? extends Block> kind) {
        return blocks.stream().anyMatch(kind::isInstance);
    }

    boolean isSection() {
        return heading.filter(head -> head.role() == Block.Role.SECTION).isPresent();
    }

    /** Returns heading and blocks. */
    List<Block> all() {
        List<Block> all = new ArrayList<>();
        heading.ifPresent(all::add);
        all.addAll(blocks);
        return all;
    }
}
