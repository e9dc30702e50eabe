/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Bullet;
import org.jirei.model.Heading;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;

/** Turns a passage into blocks: its headings, and between them its bullets. What prints nothing is left out. */
final class Passages {

    private final Lines lines;

    Passages(Lines lines) {
        this.lines = lines;
    }

    /** Returns the blocks of {@code passage} with its headings on {@code level}; none for {@code null}. */
    List<Block> blocks(Passage passage, int level) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Bullet> bullets = new ArrayList<>();
        for (PassageEntry entry : passage == null ? List.<PassageEntry>of() : passage.getEntries()) {
            Line text = lines.line(entry.getProse());
            if (entry instanceof Heading) {
                addBullets(blocks, bullets);
                if (!text.isEmpty()) {
                    blocks.add(new Block.Heading(Block.Role.LESSON, level, text));
                }
            } else if (!text.isEmpty()) {
                bullets.add(new Block.Bullet(((Bullet) entry).getLevel(), text));
            }
        }
        addBullets(blocks, bullets);
        return blocks;
    }

    private static void addBullets(List<Block> blocks, List<Block.Bullet> bullets) {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(List.copyOf(bullets)));
            bullets.clear();
        }
    }
}
