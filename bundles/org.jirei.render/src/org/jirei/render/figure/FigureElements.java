/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Element;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Phase;

/**
 * Tells which part of a case a group of its figure shows, and the other way round, by the names of the groups. The
 * figure may have been drawn of an older state of the case: what kept its name is found. Of actors with the same name,
 * an author's error, the first is taken.
 */
public final class FigureElements {

    private final Map<String, Element> elements = new LinkedHashMap<>();

    private FigureElements() {
    }

    /** Reads {@code kase} for its figure of {@code kind} that is no sheet of several. */
    public static FigureElements of(Case kase, FigureKind kind) {
        FigureElements read = new FigureElements();
        SceneIds ids = new SceneIds(kase, kind.word());
        for (Actor actor : Actors.all(kase)) {
            read.elements.put(ids.head(actor), actor);
            read.elements.put(ids.boundary(actor), actor);
        }
        for (FlowLine line : Flows.lines(kase)) {
            read.elements.put(ids.line(line), line);
        }
        for (FlowItem item : kase.getFlow() == null ? List.<FlowItem>of() : kase.getFlow().getItems()) {
            if (item instanceof Phase phase) {
                read.elements.put(ids.phase(), phase);
            }
        }
        return read;
    }

    /** Returns what the group of this id shows: an actor, a phase, a step or an action; empty for any other. */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** Returns the ids of all groups that may show {@code element}; which of them are there the figure tells. */
    public List<String> ids(Element element) {
        return elements.entrySet().stream().filter(entry -> entry.getValue() == element)
                .map(Map.Entry::getKey).toList();
    }
}
