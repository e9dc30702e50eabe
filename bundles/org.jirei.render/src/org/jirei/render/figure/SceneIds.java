/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import com.ibm.icu.lang.UCharacter;
import java.util.HashSet;
import java.util.Set;
import org.jirei.model.Action;
import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.render.typography.PrintableText;

/**
 * Names the parts of a case's figure after what they show, so that a name stays while its neighbours come and go:
 * {@code cloudAuth-sequence-step-expired}. Where names are doubled or missing (an author's error) the later ones are numbered.
 */
public final class SceneIds {

    private final String name;
    private final Set<String> taken = new HashSet<>();

    /** Makes the ids of one figure of {@code kase}; {@code figure} tells it from the others on the same page. */
    public SceneIds(Case kase, String figure) {
        String words = words(kase.getName());
        name = (words.isEmpty() || UCharacter.isDigit(words.codePointAt(0)) ? "case" + words : words) + "-" + figure;
    }

    /** Returns what all ids of the figure begin with. */
    public String name() {
        return name;
    }

    /** Returns the id of an actor's own symbol. */
    public String head(Actor actor) {
        return unique(named(name + "-actor", actor.getName()));
    }

    /** Returns the id of the box around what {@code actor} holds. */
    public String boundary(Actor actor) {
        return unique(named(name + "-boundary", actor.getName()));
    }

    /** Returns the id of everything that shows a step or an action. */
    public String line(FlowLine line) {
        return unique(named(name + (line instanceof Action ? "-action" : "-step"), line.getName()));
    }

    /** Returns the id of the next phase. */
    public String phase() {
        return unique(name + "-phase");
    }

    private String unique(String id) {
        String free = id;
        for (int count = 2; !taken.add(free); count++) {
            free = id + "-" + count;
        }
        return free;
    }

    private static String named(String prefix, String name) {
        String words = words(name);
        return words.isEmpty() ? prefix : prefix + "-" + words;
    }

    /** Returns a name as a part of an XML id: what cannot stand there becomes {@code _}. Names from text stay. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        PrintableText.of(name).codePoints().map(SceneIds::idCharacter).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static int idCharacter(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint) && UCharacter.isBMP(codePoint) ? codePoint : '_';
    }
}
