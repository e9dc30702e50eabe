/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.Bullet;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Document;
import org.jirei.model.FlowLine;
import org.jirei.model.Heading;
import org.jirei.model.JireiFactory;
import org.jirei.model.Message;
import org.jirei.model.Note;
import org.jirei.model.Passage;
import org.jirei.model.Phase;
import org.jirei.model.Prose;
import org.jirei.model.Referable;
import org.jirei.model.ReferencePart;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.model.TextPart;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/** Builds models without the language, and prints them in every format. */
public final class Told {

    /** What surrounds figures is tested with the one that is drawn fast; figures have tests of their own. */
    private static final FigureSettings ONE_FIGURE = new FigureSettings(
            List.of(FigureKind.SEQUENCE), PageFormat.NONE, Theme.AUTO, Optional.of("svg"));

    static final JireiFactory FACTORY = JireiFactory.eINSTANCE;

    private final Document document = FACTORY.createDocument();

    Case kase(String name, String title) {
        Case kase = FACTORY.createCase();
        kase.setName(name);
        kase.setTitle(title);
        kase.setFlow(FACTORY.createFlow());
        document.getCases().add(kase);
        return kase;
    }

    Survey survey(String name, String title) {
        Survey survey = FACTORY.createSurvey();
        survey.setName(name);
        survey.setTitle(title);
        document.getSurveys().add(survey);
        return survey;
    }

    static Category category(Survey survey, String label, Case... cases) {
        Category category = FACTORY.createCategory();
        category.setLabel(label);
        category.getCases().addAll(Arrays.asList(cases));
        survey.getCategories().add(category);
        return category;
    }

    static Actor actor(Case kase, String name, String label) {
        Actor actor = FACTORY.createActor();
        actor.setName(name);
        actor.setLabel(label);
        kase.getActors().add(actor);
        return actor;
    }

    static Phase phase(Case kase, String label) {
        Phase phase = FACTORY.createPhase();
        phase.setLabel(label);
        kase.getFlow().getItems().add(phase);
        return phase;
    }

    static FlowLine line(Case kase, boolean action, String name, String sentence) {
        FlowLine line = detachedLine(action, name, sentence);
        kase.getFlow().getItems().add(line);
        return line;
    }

    static FlowLine line(Phase phase, boolean action, String name, String sentence) {
        FlowLine line = detachedLine(action, name, sentence);
        phase.getLines().add(line);
        return line;
    }

    private static FlowLine detachedLine(boolean action, String name, String sentence) {
        FlowLine line = action ? FACTORY.createAction() : FACTORY.createStep();
        line.setName(name);
        line.setSentence(prose(sentence));
        return line;
    }

    static void message(FlowLine line, Arrow arrow, Actor... receivers) {
        Message message = FACTORY.createMessage();
        message.setArrow(arrow);
        message.getReceivers().addAll(Arrays.asList(receivers));
        line.getMessages().add(message);
    }

    static void note(FlowLine line, String sentence) {
        Note note = FACTORY.createNote();
        note.setSentence(prose(sentence));
        line.getNotes().add(note);
    }

    static Section section(Case kase, SectionKind kind) {
        Section section = FACTORY.createSection();
        section.setKind(kind);
        kase.getSections().add(section);
        return section;
    }

    static void heading(Passage passage, String text) {
        Heading heading = FACTORY.createHeading();
        heading.setProse(prose(text));
        passage.getEntries().add(heading);
    }

    static void bullet(Passage passage, int level, Object... parts) {
        Bullet bullet = FACTORY.createBullet();
        bullet.setLevel(level);
        bullet.setProse(prose(parts));
        passage.getEntries().add(bullet);
    }

    /** Returns prose of texts and of references to what is referable, in turn. */
    static Prose prose(Object... parts) {
        Prose prose = FACTORY.createProse();
        for (Object part : parts) {
            if (part instanceof Referable target) {
                ReferencePart reference = FACTORY.createReferencePart();
                reference.setTarget(target);
                prose.getParts().add(reference);
            } else {
                TextPart text = FACTORY.createTextPart();
                text.setText((String) part);
                prose.getParts().add(text);
            }
        }
        return prose;
    }

    /** Makes of {@code object} what a reference that did not resolve points to. */
    static <T> T unresolved(T object) {
        ((InternalEObject) object).eSetProxyURI(URI.createURI("nowhere#//missing"));
        return object;
    }

    /** Returns the context in which all cases are shown. */
    public RenderContext context() {
        SurveyIndex surveys = new SurveyIndex(List.of(document));
        return RenderContext.of(surveys, surveys.cases(), ONE_FIGURE);
    }

    /** Returns the context in which only {@code shown} are. */
    RenderContext context(Case... shown) {
        return RenderContext.of(new SurveyIndex(List.of(document)), List.of(shown), ONE_FIGURE);
    }

    static String text(Case kase, RenderContext context) {
        return only(Outputs.caseText().files(kase, context));
    }

    static String markdown(Case kase, RenderContext context) {
        return only(Outputs.caseMarkdown().files(kase, context));
    }

    static String text(Survey survey, RenderContext context) {
        return content(Outputs.surveyText().file(survey, context));
    }

    static String markdown(Survey survey, RenderContext context) {
        return content(Outputs.surveyMarkdown().file(survey, context));
    }

    /** Returns everything that a run writes, format by format. */
    static List<String> everything(RenderContext context) {
        List<String> contents = new ArrayList<>();
        for (Case kase : context.cases()) {
            Outputs.svg().files(kase, context).forEach(file -> contents.add(content(file)));
            contents.add(text(kase, context));
            contents.add(markdown(kase, context));
        }
        for (Survey survey : context.surveys().surveys()) {
            contents.add(text(survey, context));
            contents.add(markdown(survey, context));
        }
        contents.add(ReportIndex.content(context));
        return contents;
    }

    private static String only(List<OutputFile> files) {
        assertEquals(1, files.size());
        return content(files.getFirst());
    }

    static String content(OutputFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }
}
