/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.JireiFactory;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SceneChecks;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.Style;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

/** An author's case is half-built most of the time; what is there is drawn. */
final class HalfBuiltSchematicsTest {

    private final CaseBuilder builder = new CaseBuilder();

    private Drawing drawing() {
        for (PageFormat page : PageFormat.values()) {
            for (Scene scene : SchematicPages.layout(builder.kase(), builder.labels(), page)) {
                assertEquals(List.of(), SceneChecks.faults(scene, page));
                assertEquals(List.of(), WireChecks.faults(scene));
            }
        }
        return new Drawing(SchematicLayout.layout(builder.kase(), builder.labels()));
    }

    private static Actor unresolved() {
        Actor actor = JireiFactory.eINSTANCE.createActor();
        ((InternalEObject) actor).eSetProxyURI(URI.createURI("unresolved.jirei#nobody"));
        return actor;
    }

    @Test
    void withoutFlow() {
        builder.kase().setFlow(null);
        assertEquals(List.of(), drawing().texts());
    }

    @Test
    void withoutLines() {
        builder.actor("担当");
        assertEquals(List.of(), drawing().boxes(Style.NODE));
    }

    @Test
    void linksAreDrawnWithoutLines() {
        builder.link(builder.actor("甲"), builder.actor("乙"), "専用線");
        Drawing drawing = drawing();
        assertEquals(2, drawing.boxes(Style.NODE).size());
        assertEquals(List.of("専用線"), drawing.texts(java.util.Set.of(Style.LINK_LABEL)).stream()
                .map(text -> text.text()).toList());
    }

    @Test
    void linkWhoseLabelCannotBeSeenHasNone() {
        builder.link(builder.actor("甲"), builder.actor("乙"), "\uFEFF");
        Drawing drawing = drawing();
        assertEquals(1, drawing.all(Polyline.class).size());
        assertEquals(List.of(), drawing.texts(java.util.Set.of(Style.LINK_LABEL)));
    }

    @Test
    void linksToNobodyAreLeftOut() {
        builder.link(builder.actor("甲"), unresolved(), "専用線");
        assertEquals(List.of(), drawing().all(Polyline.class));
    }

    @Test
    void lineWithoutParticipants() {
        builder.step("どこかで起きた", null);
        Drawing drawing = drawing();
        assertEquals(List.of("(1)"), drawing.numbers());
        assertEquals(List.of(), drawing.boxes(Style.NODE));
    }

    @Test
    void lineWithoutSentence() {
        builder.step(null, builder.actor("担当")).setSentence(null);
        assertEquals(List.of("(1)"), drawing().numbers());
    }

    @Test
    void namesThatDidNotResolve() {
        Actor known = builder.actor("担当");
        builder.step("送った", known, message(Arrow.PLAIN, unresolved()));
        builder.step("届いた", unresolved(), message(Arrow.FAILURE, known));
        builder.step("起きた", unresolved());
        Drawing drawing = drawing();
        assertEquals(List.of("(1)", "(2)", "(3)"), drawing.numbers());
        assertEquals(1, drawing.boxes(Style.NODE).size());
    }

    @Test
    void messageToItself() {
        Actor actor = builder.actor("担当");
        builder.step("確かめた", actor, message(Arrow.PLAIN, actor));
        Drawing drawing = drawing();
        assertEquals(List.of("(1)"), drawing.numbers());
        assertEquals(List.of(), drawing.all(Polyline.class));
    }

    @Test
    void messageBetweenABoundaryAndWhatItHolds() {
        Actor outer = builder.actor(null, ActorKind.ORGANIZATION, "outer", "事業者");
        Actor inner = builder.actor(outer, ActorKind.TEAM, "inner", "担当");
        builder.step("任せた", outer, message(Arrow.PLAIN, inner));
        Drawing drawing = drawing();
        assertEquals(2, drawing.boxes(Style.NODE).size());
        assertTrue(!drawing.all(Polyline.class).isEmpty());
    }

    @Test
    void stepsOfABoundaryStandUnderItsLabel() {
        Actor outer = builder.actor(null, ActorKind.ORGANIZATION, "outer", "事業者");
        Actor inner = builder.actor(outer, ActorKind.TEAM, "inner", "担当");
        builder.step("全社で備えた", outer);
        builder.step("動いた", inner);
        Drawing drawing = drawing();
        assertEquals(List.of("(1)", "(2)"), drawing.numbers());
        assertEquals(1, drawing.boxes(Style.BOUNDARY).size());
    }

    @Test
    void arrowsThatRunTogetherAreDrawnOnce() {
        Actor one = builder.actor("甲");
        Actor other = builder.actor("乙");
        builder.step("送った", one, message(Arrow.PLAIN, other));
        builder.step("また送った", one, message(Arrow.PLAIN, other));
        builder.step("返した", other, message(Arrow.PLAIN, one));
        Drawing drawing = drawing();
        assertEquals(List.of("(1)", "(2)", "(3)"), drawing.numbers());
        assertEquals(2, drawing.all(Polyline.class).size());
    }

    @Test
    void aRelayHasItsNumberOnceAndAMarkWhereItGoesOn() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        Actor three = builder.actor("丙");
        builder.step("取り次いだ", one, message(Arrow.PLAIN, two), message(Arrow.FAILURE, three));
        Drawing drawing = drawing();
        assertEquals(List.of("(1)"), drawing.numbers());
        assertEquals(2, drawing.all(Polyline.class).size());
        assertTrue(drawing.boxes(Style.STEP_JOIN).size() > 1);
    }
}
