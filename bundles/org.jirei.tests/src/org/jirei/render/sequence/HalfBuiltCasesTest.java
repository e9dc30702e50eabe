/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiFactory;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

/** An author's case is half-built most of the time; what is there is drawn. */
final class HalfBuiltCasesTest {

    private final CaseBuilder builder = new CaseBuilder();

    private Drawing drawing() {
        Drawing drawing = new Drawing(SequenceLayout.layout(builder.kase(), builder.labels()));
        SvgDocument.parse(SvgRenderer.svg(drawing.scene()));
        return drawing;
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
        assertEquals(List.of(), drawing().texts());
    }

    @Test
    void withoutAnything() {
        builder.kase().setFlow(null);
        builder.kase().setName(null);
        builder.kase().setTitle(null);
        assertEquals(List.of(), drawing().texts());
    }

    @Test
    void phaseWithoutLabelOrLines() {
        builder.phase(null);
        assertEquals(1, drawing().boxes(Style.PHASE).size());
    }

    @Test
    void lineWithoutParticipants() {
        builder.step("どこかで起きた", null);
        Drawing drawing = drawing();
        assertEquals(List.of("(1)"), drawing.numbers());
        assertEquals(1, drawing.boxes(Style.STEP_BOX).size());
        assertEquals(List.of(), drawing.boxes(Style.HEAD));
    }

    @Test
    void lineWithoutSentence() {
        builder.step(null, builder.actor("担当")).setSentence(null);
        assertEquals(List.of("(1)"), drawing().numbers());
    }

    @Test
    void actorWithoutLabelOrName() {
        builder.step("起きた", builder.actor(null));
        assertEquals(1, drawing().boxes(Style.HEAD).size());
    }

    @Test
    void messageWithoutReceivers() {
        builder.step("送った", builder.actor("担当"), CaseBuilder.message(Arrow.PLAIN));
        assertEquals(1, drawing().boxes(Style.STEP_BOX).size());
    }

    @Test
    void messageWithoutSender() {
        Actor receiver = builder.actor("受け手");
        builder.step("届いた", null, CaseBuilder.message(Arrow.PLAIN, receiver));
        Drawing drawing = drawing();
        Box head = drawing.boxes(Style.HEAD).getFirst();
        Box box = drawing.boxes(Style.STEP_BOX).getFirst();
        assertTrue(box.x() < head.x() + head.width() / 2 && head.x() + head.width() / 2 < box.right());
    }

    @Test
    void namesThatDidNotResolve() {
        Actor known = builder.actor("担当");
        builder.step("送った", known, CaseBuilder.message(Arrow.PLAIN, unresolved()));
        builder.step("届いた", unresolved(), CaseBuilder.message(Arrow.FAILURE, known));
        builder.step("起きた", unresolved());
        Drawing drawing = drawing();
        assertEquals(List.of("(1)", "(2)", "(3)"), drawing.numbers());
        assertEquals(1, drawing.boxes(Style.HEAD).size());
    }

    @Test
    void noteWithoutSentence() {
        FlowLine line = builder.step("起きた", builder.actor("担当"));
        line.getNotes().add(JireiFactory.eINSTANCE.createNote());
        assertEquals(Set.of("(1)", "起きた", "担当"),
                Set.copyOf(drawing().texts().stream().map(text -> text.text()).toList()));
    }
}
