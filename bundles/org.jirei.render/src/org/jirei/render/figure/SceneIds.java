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
 * {@code cloudAuth-sequence-step-expired}. Where names are doubled or missing (an author's error) the later ones are
 * numbered. A figure on several pages has ids of its own for what each page shows again, such as
 * {@code cloudAuth-sequence-page-2-actor-ops}; a step or an action is on one page only and keeps its id. An actor with
 * a published name is called by that, for its own name may well tell what the published one hides.
 */
public final class SceneIds {

    private final String figure;
    private final String name;
    private final Set<String> taken;

    /** Makes the ids of one figure of {@code kase}; {@code figure} tells it from the others on the same page. */
    public SceneIds(Case kase, String figure) {
        String words = words(kase.getName());
        this.figure = (words.isEmpty() || UCharacter.isDigit(words.codePointAt(0)) ? "case" + words : words)
                + "-" + figure;
        this.name = this.figure;
        this.taken = new HashSet<>();
    }

    private SceneIds(SceneIds others, int page) {
        figure = others.figure;
        name = figure + "-page-" + page;
        taken = others.taken;
    }

    /** Returns the ids of a page of the figure, counted from 1; no page takes an id that another one has. */
    public SceneIds page(int page) {
        return new SceneIds(this, page);
    }

    /** Returns what the figure or the page is called; what all ids begin with but those of steps and actions. */
    public String name() {
        return name;
    }

    /** Returns the id of an actor's own symbol. */
    public String head(Actor actor) {
        return unique(named(name + "-actor", publicName(actor)));
    }

    /** Returns the id of the box around what {@code actor} holds. */
    public String boundary(Actor actor) {
        return unique(named(name + "-boundary", publicName(actor)));
    }

    /** Returns the id of everything that shows a step or an action. */
    public String line(FlowLine line) {
        return unique(named(figure + (line instanceof Action ? "-action" : "-step"), line.getName()));
    }

    /** Returns the id of the list of all that happened. */
    public String flow() {
        return unique(name + "-flow");
    }

    /** Returns the id of the next phase. */
    public String phase() {
        return unique(name + "-phase");
    }

    private static String publicName(Actor actor) {
        return actor.getPublished() != null ? actor.getPublished() : actor.getName();
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
        String printable = PrintableText.of(name);
        StringBuilder words = new StringBuilder(printable.length());
        int codePoint;
        for (int index = 0; index < printable.length(); index += Character.charCount(codePoint)) {
            codePoint = printable.codePointAt(index);
            words.appendCodePoint(idCharacter(codePoint));
        }
        return words.toString();
    }

    private static int idCharacter(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint) && UCharacter.isBMP(codePoint) ? codePoint : '_';
    }
}
