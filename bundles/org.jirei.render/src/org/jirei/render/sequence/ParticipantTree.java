/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.FlowLine;
import org.jirei.render.figure.Participants;

/**
 * Who stands where, from left to right: participants in order of first appearance in the flow, the members of a
 * boundary side by side. An actor that takes part itself and is also the boundary of other participants has a lifeline
 * of its own inside its boundary.
 */
public final class ParticipantTree {

    /** A lifeline or a boundary with what it holds. */
    public sealed interface Lane {

        /** Returns the actor that the lane stands for. */
        Actor actor();
    }

    /** An actor that takes part. */
    public record LifelineLane(Actor actor) implements Lane {
    }

    /** An actor that holds others, which follow from left to right. */
    public record BoundaryLane(Actor actor, List<Lane> lanes) implements Lane {
    }

    private final Set<Actor> enclosing = new HashSet<>();
    private final Map<Actor, BoundaryLane> boundaries = new HashMap<>();
    private final List<Lane> roots = new ArrayList<>();

    private ParticipantTree() {
    }

    /** Returns the outermost lanes of the participants of {@code lines}. */
    public static List<Lane> of(List<FlowLine> lines) {
        Set<Actor> participants = Participants.of(lines);
        ParticipantTree tree = new ParticipantTree();
        participants.forEach(participant -> tree.enclosing.addAll(Actors.boundaries(participant)));
        participants.forEach(tree::add);
        return tree.roots;
    }

    private void add(Actor participant) {
        List<Actor> around = new ArrayList<>(Actors.boundaries(participant));
        if (enclosing.contains(participant)) {
            around.add(participant);
        }
        List<Lane> lanes = roots;
        for (Actor boundary : around) {
            lanes = lanesInside(boundary, lanes);
        }
        lanes.add(new LifelineLane(participant));
    }

    private List<Lane> lanesInside(Actor boundary, List<Lane> siblings) {
        return boundaries.computeIfAbsent(boundary, actor -> {
            BoundaryLane lane = new BoundaryLane(actor, new ArrayList<>());
            siblings.add(lane);
            return lane;
        }).lanes();
    }
}
