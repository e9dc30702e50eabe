/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.List;

import org.jirei.model.Bullet;
import org.jirei.model.Passage;
import org.jirei.model.Prose;
import org.jirei.model.ReferencePart;
import org.jirei.model.TextPart;

/** Small questions about prose that may be missing. */
public final class Proses {

    private Proses() {
    }

    /** Returns whether {@code text} is missing or white space. */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns whether {@code prose} is missing or says nothing. */
    public static boolean isBlank(Prose prose) {
        return prose == null || prose.getParts().stream().allMatch(part ->
                !(part instanceof ReferencePart) && (!(part instanceof TextPart text) || isBlank(text.getText())));
    }

    /** Returns whether {@code passage} is missing or holds no bullet that says something. */
    public static boolean isBlank(Passage passage) {
        return passage == null || bullets(passage).stream().allMatch(bullet -> isBlank(bullet.getProse()));
    }

    /** Returns the bullets of {@code passage}, without the headings. */
    public static List<Bullet> bullets(Passage passage) {
        return passage.getEntries().stream().filter(Bullet.class::isInstance).map(Bullet.class::cast).toList();
    }
}
