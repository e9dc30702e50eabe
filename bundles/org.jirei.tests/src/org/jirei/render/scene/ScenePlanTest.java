/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Polyline;
import org.junit.jupiter.api.Test;

/** A place of the picture leads to the groups that are there. */
class ScenePlanTest {

    private static final ScenePlan PLAN = ScenePlan.of(new Scene(200, 200, "f", "en", "", "", List.of(
            new Box(0, 0, 200, 200, 0, Style.SHEET),
            new Group("boundary", List.of(new Box(10, 10, 150, 150, 0, Style.BOUNDARY))),
            new Group("flow", List.of(
                    new Group("one", List.of(new Box(20, 20, 40, 20, 0, Style.STEP_BOX))),
                    new Group("two", List.of(
                            new Polyline(List.of(new Point(20, 80), new Point(100, 80), new Point(100, 120)),
                                    Style.STEP_MESSAGE),
                            new Box(50, 30, 40, 20, 0, Style.STEP_BOX))))))));

    @Test
    void whatIsOnTopComesFirstAndInnerGroupsBeforeOuterOnes() {
        assertEquals(List.of("two", "flow", "one", "boundary"), PLAN.at(55, 35, 0));
        assertEquals(List.of("one", "flow", "boundary"), PLAN.at(25, 25, 0));
        assertEquals(List.of("boundary"), PLAN.at(15, 150, 0));
    }

    @Test
    void theSheetIsNoGroup() {
        assertEquals(List.of(), PLAN.at(190, 190, 4));
    }

    @Test
    void linesAreFoundFromBesideThemButNotFromTheirBend() {
        assertEquals(List.of("two", "flow", "boundary"), PLAN.at(60, 83, 4));
        assertEquals(List.of("boundary"), PLAN.at(60, 83, 2));
        assertEquals(List.of("two", "flow", "boundary"), PLAN.at(102, 100, 4));
        assertEquals(List.of("boundary"), PLAN.at(60, 110, 4));
    }

    @Test
    void aGroupTakesAllThatIsInIt() {
        assertEquals(Optional.of(new Extent(20, 30, 80, 90)), PLAN.extent("two"));
        assertEquals(Optional.of(new Extent(20, 20, 80, 100)), PLAN.extent("flow"));
        assertEquals(Optional.empty(), PLAN.extent("three"));
        assertEquals(List.of(3, 2, 0), List.of(PLAN.items("flow").size(), PLAN.items("two").size(),
                PLAN.items("three").size()));
    }
}
