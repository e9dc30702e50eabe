/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.HashSet;
import java.util.Set;
import org.jirei.model.Action;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;

/**
 * Names the parts of a case's figure after what they show, so that a name stays while its neighbours come and go:
 * {@code cloudAuth-step-expired}. Where names are doubled or missing (an author's error) the later ones are numbered.
 */
final class SceneIds {

    private final String name;
    private final Set<String> taken = new HashSet<>();

    SceneIds(Case kase) {
        name = named("case", kase.getName());
    }

    /** Returns what all ids of the figure begin with. */
    String name() {
        return name;
    }

    String head(Actor actor) {
        return unique(named(name + "-actor", actor.getName()));
    }

    String boundary(Actor actor) {
        return unique(named(name + "-boundary", actor.getName()));
    }

    String line(FlowLine line) {
        return unique(named(name + (line instanceof Action ? "-action" : "-step"), line.getName()));
    }

    String phase() {
        return unique(name + "-phase");
    }

    private String unique(String id) {
        String free = id;
        for (int count = 2; !taken.add(free); count++) {
            free = id + "-" + count;
        }
        return free;
    }

    /** Appends a name; what cannot stand in an XML id becomes {@code _}. Names from text are identifiers already. */
    private static String named(String prefix, String name) {
        if (name == null || name.isEmpty()) {
            return prefix;
        }
        StringBuilder id = new StringBuilder();
        name.codePoints().map(SceneIds::idCharacter).forEach(id::appendCodePoint);
        return "case".equals(prefix) ? beginning(id) : prefix + "-" + id;
    }

    private static int idCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && Character.isBmpCodePoint(codePoint) ? codePoint : '_';
    }

    private static String beginning(StringBuilder id) {
        return Character.isLetter(id.codePointAt(0)) || id.charAt(0) == '_' ? id.toString() : "_" + id;
    }
}
