/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jirei.model.Element;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Phase;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.ScenePlan;
import org.jirei.testing.FigureCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a figure back to the case that it shows, and the other way round. */
class FigureElementsTest {

    private static final int GENERATED = 24;

    static Stream<DrawnCase> cases() {
        Stream<DrawnCase> generated = LongStream.range(0, GENERATED).filter(seed -> !FigureCases.isHostile(seed))
                .mapToObj(DrawnCase::generated);
        return Stream.concat(DrawnCase.examples(), generated);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyGroupButTheListOfAllShowsAPartOfTheCase(DrawnCase drawn) {
        for (FigureKind kind : FigureKind.values()) {
            FigureElements elements = FigureElements.of(drawn.kase(), kind);
            Scene scene = drawn.pages(kind, PageFormat.NONE).getFirst();
            List<String> unknown = groups(scene.items()).stream()
                    .filter(group -> group.role() != Group.Role.LIST)
                    .map(Group::id).filter(id -> elements.element(id).isEmpty()).toList();
            assertEquals(List.of(), unknown, kind::word);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStepAndActionIsFoundInBothFiguresUnderItsOwnWords(DrawnCase drawn) {
        for (FigureKind kind : FigureKind.values()) {
            FigureElements elements = FigureElements.of(drawn.kase(), kind);
            Scene scene = drawn.pages(kind, PageFormat.NONE).getFirst();
            List<Group> groups = groups(scene.items());
            for (FlowLine line : Flows.lines(drawn.kase())) {
                String id = elements.ids(line).getFirst();
                Group group = groups.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
                assertEquals(FlowDescription.of(line, drawn.labels()), group.label());
                assertTrue(ScenePlan.of(scene).extent(id).isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void phasesAreInTheirOrder(DrawnCase drawn) {
        FigureElements elements = FigureElements.of(drawn.kase(), FigureKind.SEQUENCE);
        List<Element> shown = groups(drawn.pages(FigureKind.SEQUENCE, PageFormat.NONE).getFirst().items()).stream()
                .flatMap(group -> elements.element(group.id()).stream()).filter(Phase.class::isInstance).toList();
        List<Element> told = new ArrayList<>(drawn.kase().getFlow().getItems().stream()
                .filter(Phase.class::isInstance).map(Element.class::cast).toList());
        assertEquals(told, shown);
    }

    private static List<Group> groups(List<SceneItem> items) {
        List<Group> groups = new ArrayList<>();
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                groups.add(group);
                groups.addAll(groups(group.items()));
            }
        }
        return groups;
    }
}
