/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.Arrays;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiFactory;
import org.jirei.model.Labels;
import org.jirei.model.Link;
import org.jirei.model.Message;
import org.jirei.model.Note;
import org.jirei.model.Numbering;
import org.jirei.model.Phase;
import org.jirei.model.Prose;
import org.jirei.model.SurveyIndex;
import org.jirei.model.TextPart;

/** Builds cases without the language. */
public final class CaseBuilder {

    private static final JireiFactory FACTORY = JireiFactory.eINSTANCE;

    private final Case kase = FACTORY.createCase();
    private int lines;

    public CaseBuilder() {
        kase.setName("trial");
        kase.setTitle("試しの事例");
        kase.setFlow(FACTORY.createFlow());
        Document document = FACTORY.createDocument();
        document.getCases().add(kase);
    }

    public Case kase() {
        return kase;
    }

    public CaseBuilder language(String code) {
        kase.setLanguage(code);
        return this;
    }

    /** Returns the case alone, as the surveys of a run. */
    public SurveyIndex surveys() {
        return new SurveyIndex(List.of((Document) kase.eContainer()));
    }

    /** Adds an actor inside {@code container}, or directly to the case where that is {@code null}. */
    public Actor actor(ActorContainer container, ActorKind kind, String name, String label) {
        Actor actor = FACTORY.createActor();
        actor.setKind(kind);
        actor.setName(name);
        actor.setLabel(label);
        (container == null ? kase : container).getActors().add(actor);
        return actor;
    }

    public Actor actor(String name) {
        return actor(null, ActorKind.TEAM, name, name);
    }

    public void link(Actor one, Actor other, String label) {
        Link link = FACTORY.createLink();
        link.getEnds().addAll(List.of(one, other));
        link.setLabel(label);
        kase.getLinks().add(link);
    }

    public Phase phase(String label) {
        Phase phase = FACTORY.createPhase();
        phase.setLabel(label);
        kase.getFlow().getItems().add(phase);
        return phase;
    }

    public FlowLine step(String sentence, Actor start, Message... messages) {
        return step(null, sentence, start, messages);
    }

    public FlowLine step(Phase phase, String sentence, Actor start, Message... messages) {
        return add(FACTORY.createStep(), phase, sentence, start, Arrays.asList(messages));
    }

    public FlowLine action(Phase phase, String sentence, Actor start, Message... messages) {
        return add(FACTORY.createAction(), phase, sentence, start, Arrays.asList(messages));
    }

    /** Adds a step right after {@code line}, in the same phase where that is in one. */
    public FlowLine stepAfter(FlowLine line, String sentence, Actor start, Message... messages) {
        FlowLine step = add(FACTORY.createStep(), null, sentence, start, Arrays.asList(messages));
        if (line.eContainer() instanceof Phase phase) {
            phase.getLines().add(phase.getLines().indexOf(line) + 1, step);
        } else {
            kase.getFlow().getItems().move(kase.getFlow().getItems().indexOf(line) + 1, step);
        }
        return step;
    }

    private FlowLine add(FlowLine line, Phase phase, String sentence, Actor start, List<Message> messages) {
        line.setName("line" + ++lines);
        line.setSentence(prose(sentence));
        line.setStart(start);
        line.getMessages().addAll(messages);
        if (phase == null) {
            kase.getFlow().getItems().add(line);
        } else {
            phase.getLines().add(line);
        }
        return line;
    }

    public static Message message(Arrow arrow, Actor... receivers) {
        Message message = FACTORY.createMessage();
        message.setArrow(arrow);
        message.getReceivers().addAll(Arrays.asList(receivers));
        return message;
    }

    public static void note(FlowLine line, String sentence) {
        Note note = FACTORY.createNote();
        note.setSentence(prose(sentence));
        line.getNotes().add(note);
    }

    private static Prose prose(String text) {
        TextPart part = FACTORY.createTextPart();
        part.setText(text);
        Prose prose = FACTORY.createProse();
        prose.getParts().add(part);
        return prose;
    }

    public Labels labels() {
        SurveyIndex surveys = surveys();
        return new Labels(new Numbering(surveys), surveys.language(kase));
    }
}
