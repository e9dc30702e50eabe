/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Link;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.Participants;
import org.jirei.render.figure.Series;

/**
 * What a figure shows of a case, without any place: who takes part, what stands and runs between whom, and where each
 * line of the flow is told. Everything in source order. Names that did not resolve are passed over.
 */
final class SchematicPlan {

    private final Texts texts;
    private final List<FlowLine> lines;
    private final Set<Actor> actors = new LinkedHashSet<>();
    private final Set<Actor> boundaries = new HashSet<>();
    private final Set<Actor> ownCards = new HashSet<>();
    private final Map<Connection.Key, Connection> connections = new LinkedHashMap<>();
    private final List<Standing> standing = new ArrayList<>();
    private final Map<Actor, List<FlowLine>> toldAt = new HashMap<>();
    private final List<FlowLine> toldNowhere = new ArrayList<>();

    private SchematicPlan(List<FlowLine> lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** Plans the figure of the whole case. */
    static SchematicPlan of(Case kase, Labels labels) {
        List<Link> links = Actors.links(kase).stream().filter(SchematicPlan::isWhole).toList();
        return new SchematicPlan(Flows.lines(kase), new Texts(labels)).planned(kase, links);
    }

    /** Plans the figure of some lines of a case with those who take part in them and the links between these. */
    static SchematicPlan ofRun(Case kase, List<FlowLine> lines, Texts texts) {
        Set<Actor> shown = new HashSet<>(Participants.of(lines));
        List.copyOf(shown).forEach(actor -> shown.addAll(Actors.boundaries(actor)));
        List<Link> links = Actors.links(kase).stream().filter(SchematicPlan::isWhole)
                .filter(link -> shown.containsAll(link.getEnds())).toList();
        return new SchematicPlan(List.copyOf(lines), texts).planned(kase, links);
    }

    private SchematicPlan planned(Case kase, List<Link> links) {
        findActors(kase, links);
        lines.forEach(this::addLine);
        links.forEach(this::addLink);
        return this;
    }

    private static boolean isWhole(Link link) {
        return link.getEnds().size() == 2 && link.getEnds().stream().allMatch(Participants::isThere);
    }

    private void findActors(Case kase, List<Link> links) {
        Set<Actor> needed = new HashSet<>(Participants.of(lines));
        links.forEach(link -> needed.addAll(link.getEnds()));
        for (Actor actor : List.copyOf(needed)) {
            boundaries.addAll(Actors.boundaries(actor));
        }
        needed.addAll(boundaries);
        Actors.all(kase).stream().filter(needed::contains).forEach(actors::add);
    }

    private void addLine(FlowLine line) {
        List<Hop> hops = Hop.of(line);
        if (hops.isEmpty()) {
            addAt(Participants.of(line).stream().findFirst().orElse(null), line);
            return;
        }
        boolean told = false;
        for (Hop hop : hops) {
            if (hop.isLoop()) {
                if (!told) {
                    addAt(hop.from(), line);
                }
            } else {
                Connection connection = connections.computeIfAbsent(key(hop, line), Connection::of);
                List<FlowLine> where = told ? connection.carried() : connection.told();
                where.add(line);
            }
            told = true;
        }
    }

    private void addAt(Actor actor, FlowLine line) {
        if (actor == null) {
            toldNowhere.add(line);
        } else {
            toldAt.computeIfAbsent(actor, unused -> new ArrayList<>()).add(line);
        }
    }

    private Connection.Key key(Hop hop, FlowLine line) {
        Place from = place(hop.from(), hop.to());
        Place to = place(hop.to(), hop.from());
        boolean turned = hop.arrow() == Arrow.BOTH_WAYS
                && connections.containsKey(new Connection.Key(to, from, Series.of(line), hop.arrow()));
        return turned
                ? new Connection.Key(to, from, Series.of(line), hop.arrow())
                : new Connection.Key(from, to, Series.of(line), hop.arrow());
    }

    private void addLink(Link link) {
        Actor one = link.getEnds().getFirst();
        Actor other = link.getEnds().getLast();
        if (one != other) {
            String label = link.getLabel() == null ? "" : link.getLabel();
            standing.add(new Standing(place(one, other), place(other, one), label));
        }
    }

    private Place place(Actor actor, Actor other) {
        boolean around = Actors.boundaries(other).contains(actor);
        if (around) {
            ownCards.add(actor);
        }
        return new Place(actor, around);
    }

    Labels labels() {
        return texts.labels();
    }

    Texts texts() {
        return texts;
    }

    List<FlowLine> lines() {
        return lines;
    }

    /** Returns who is shown, an outer actor before those inside it. */
    Set<Actor> actors() {
        return actors;
    }

    /** Returns whether {@code actor} is drawn as a box around others. */
    boolean isBoundary(Actor actor) {
        return boundaries.contains(actor);
    }

    /** Returns whether {@code actor} has a card of its own inside its boundary. */
    boolean hasOwnCard(Actor actor) {
        return ownCards.contains(actor);
    }

    List<Connection> connections() {
        return List.copyOf(connections.values());
    }

    List<Standing> standing() {
        return standing;
    }

    /** Returns the lines that are told at the actor itself. */
    List<FlowLine> toldAt(Actor actor) {
        return toldAt.getOrDefault(actor, List.of());
    }

    /** Returns the lines that name nobody. */
    List<FlowLine> toldNowhere() {
        return toldNowhere;
    }
}
