/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.RandomText;
import org.jirei.testing.AtOnce;
import org.jirei.testing.CaseBuilder;
import org.jirei.testing.FigureCases;
import org.junit.jupiter.api.Test;

/**
 * A step that is added between participants that are there already moves nothing above it in a sequence diagram, so
 * that a reviewer sees what changed.
 */
final class InsertedStepTest {

    private static final int GENERATED = 2_000;
    /** What belongs to the step reaches this far above its first text at most, in px; the step before ends earlier. */
    private static final double OVERHANG = 4;

    @Test
    void movesNothingAboveIt() {
        assertEquals(List.of(), AtOnce.of(GENERATED, InsertedStepTest::moved));
    }

    /** Returns what is wrong with the case of {@code seed} once a step is added somewhere. */
    private static List<String> moved(long seed) {
        CaseBuilder builder = FigureCases.of(seed);
        List<FlowLine> lines = Flows.lines(builder.kase());
        if (lines.isEmpty()) {
            return List.of();
        }
        Scene before = scene(builder);
        Random random = new Random(seed);
        int index = random.nextInt(lines.size());
        List<Actor> known = new ArrayList<>(Participants.of(lines.subList(0, index + 1)));
        Actor start = known.get(random.nextInt(known.size()));
        Actor receiver = known.get(random.nextInt(known.size()));
        FlowLine step = builder.stepAfter(lines.get(index), RandomText.sentence(random, 12), start,
                CaseBuilder.message(Arrow.PLAIN, receiver));
        Drawing after = new Drawing(scene(builder));
        double top = Area.of(after.group("step", step.getName())).top() - OVERHANG;
        return above(before, top).equals(above(after.scene(), top))
                ? List.of() : List.of("moves something above " + step.getName() + " at " + top);
    }

    private static Scene scene(CaseBuilder builder) {
        return DrawnCase.of("case", builder).pages(FigureKind.SEQUENCE, PageFormat.NONE).getFirst();
    }

    /** Returns what ends above {@code y}; a phase's rail ends with its phase, whatever is in that. */
    private static List<String> above(Scene scene, double y) {
        return scene.drawn().filter(item -> Area.of(item).bottom() <= y)
                .filter(item -> !(item instanceof Box box && box.style() == Style.PHASE_RAIL))
                .map(SceneItem::toString).toList();
    }
}
