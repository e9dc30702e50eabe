/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.ActorKind;
import org.jirei.model.Actors;
import org.jirei.model.Arrow;
import org.jirei.model.Bullet;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Criterion;
import org.jirei.model.Document;
import org.jirei.model.Flow;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiFactory;
import org.jirei.model.Link;
import org.jirei.model.Message;
import org.jirei.model.Note;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;
import org.jirei.model.Phase;
import org.jirei.model.Prose;
import org.jirei.model.Referable;
import org.jirei.model.ReferencePart;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.model.TextPart;

/**
 * Models at random, the same for the same seed: everything that the language can say, sensible or not. What rules want
 * (six sections, a step before an action) is not heeded.
 */
public final class ModelGenerator {

    private static final JireiFactory FACTORY = JireiFactory.eINSTANCE;
    private static final int DEEPEST_ACTOR = 4;

    private final Random random;
    private final HostileText text;
    private final Document document = FACTORY.createDocument();

    private ModelGenerator(long seed) {
        random = new Random(seed);
        text = new HostileText(random);
    }

    /** Returns the document of {@code seed}: up to two surveys and up to three cases. */
    public static Document document(long seed) {
        return new ModelGenerator(seed).document();
    }

    private Document document() {
        times(3, () -> document.getCases().add(makeCase()));
        times(2, () -> document.getSurveys().add(makeSurvey()));
        document.getCases().forEach(this::fill);
        return document;
    }

    private Survey makeSurvey() {
        Survey survey = FACTORY.createSurvey();
        survey.setName(text.name());
        survey.setTitle(text.label());
        sometimes(() -> survey.setLanguage(random.nextBoolean() ? "en" : "ja"));
        sometimes(() -> survey.setPublisher(text.label()));
        sometimes(() -> {
            survey.setPeriodStart("2018-01-01");
            survey.setPeriodEnd(random.nextBoolean() ? "2018-12" : "2018");
        });
        sometimes(() -> survey.setPurpose(filled(FACTORY.createPassage(), cases())));
        sometimes(() -> survey.setOperation(filled(FACTORY.createPassage(), cases())));
        times(3, () -> survey.getCriteria().add(makeCriterion()));
        times(3, () -> survey.getConfidential().add(text.label()));
        times(3, () -> survey.getCategories().add(makeCategory()));
        return survey;
    }

    private Criterion makeCriterion() {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setName(text.name());
        criterion.setLabel(text.label());
        return criterion;
    }

    private Category makeCategory() {
        Category category = FACTORY.createCategory();
        category.setName(text.name());
        category.setLabel(text.label());
        document.getCases().forEach(kase -> sometimes(() -> category.getCases().add(kase)));
        sometimes(() -> category.setLessons(filled(FACTORY.createPassage(), cases())));
        return category;
    }

    private List<Referable> cases() {
        return new ArrayList<>(document.getCases());
    }

    /** Makes a case with its actors only, so that everything can refer to it; the rest follows. */
    private Case makeCase() {
        Case kase = FACTORY.createCase();
        kase.setName(text.name());
        kase.setTitle(text.label());
        addActors(kase, 1);
        return kase;
    }

    private void addActors(ActorContainer container, int depth) {
        times(depth == 1 ? 4 : 2, () -> {
            Actor actor = FACTORY.createActor();
            actor.setKind(any(ActorKind.VALUES));
            actor.setName(text.name());
            actor.setLabel(text.label());
            sometimes(() -> actor.setPublished(text.label()));
            container.getActors().add(actor);
            if (depth < DEEPEST_ACTOR) {
                addActors(actor, depth + 1);
            }
        });
    }

    private void fill(Case kase) {
        sometimes(() -> kase.setLanguage("en"));
        sometimes(() -> kase.setOccurred(random.nextBoolean() ? "2018-06" : "2018-06-12"));
        sometimes(() -> kase.setSector(text.label()));
        document.getSurveys().forEach(survey -> survey.getCriteria().forEach(criterion ->
                sometimes(() -> kase.getMeets().add(criterion))));
        List<Actor> actors = Actors.all(kase);
        List<FlowLine> lines = new ArrayList<>();
        if (actors.size() > 1) {
            times(3, () -> any(actors).getLinks().add(makeLink(actors)));
            sometimes(() -> kase.getLinks().add(makeLink(actors)));
            sometimes(() -> kase.setFlow(makeFlow(actors, lines)));
        }
        List<Referable> targets = cases();
        targets.addAll(actors);
        targets.addAll(lines);
        lines.forEach(line -> fill(line, targets));
        sometimes(() -> kase.setImpact(makeProse(targets, false)));
        sometimes(() -> kase.setCause(makeProse(targets, false)));
        sometimes(() -> kase.setSummary(filled(FACTORY.createPassage(), targets)));
        SectionKind.VALUES.forEach(kind -> sometimes(() -> {
            Section section = FACTORY.createSection();
            section.setKind(kind);
            kase.getSections().add(filled(section, targets));
        }));
    }

    private Link makeLink(List<Actor> actors) {
        Link link = FACTORY.createLink();
        int one = random.nextInt(actors.size());
        link.getEnds().add(actors.get(one));
        link.getEnds().add(actors.get((one + 1) % actors.size()));
        sometimes(() -> link.setLabel(text.label()));
        return link;
    }

    private Flow makeFlow(List<Actor> actors, List<FlowLine> lines) {
        Flow flow = FACTORY.createFlow();
        times(6, () -> {
            if (random.nextInt(3) > 0) {
                flow.getItems().add(added(makeLine(actors), lines));
                return;
            }
            Phase phase = FACTORY.createPhase();
            phase.setLabel(text.label());
            flow.getItems().add(phase);
            times(3, () -> phase.getLines().add(added(makeLine(actors), lines)));
        });
        return flow;
    }

    private static FlowLine added(FlowLine line, List<FlowLine> lines) {
        lines.add(line);
        return line;
    }

    private FlowLine makeLine(List<Actor> actors) {
        FlowLine line = random.nextBoolean() ? FACTORY.createStep() : FACTORY.createAction();
        line.setName(text.name());
        line.setStart(any(actors));
        sometimes(() -> line.setTime(text.time()));
        times(3, () -> {
            Message message = FACTORY.createMessage();
            message.setArrow(any(Arrow.VALUES));
            message.getReceivers().add(any(actors));
            times(2, () -> message.getReceivers().add(any(actors)));
            line.getMessages().add(message);
        });
        return line;
    }

    private void fill(FlowLine line, List<Referable> targets) {
        line.setSentence(makeProse(targets, false));
        times(2, () -> {
            Note note = FACTORY.createNote();
            note.setSentence(makeProse(targets, false));
            line.getNotes().add(note);
        });
    }

    private <P extends Passage> P filled(P passage, List<? extends Referable> targets) {
        times(5, () -> {
            boolean heading = random.nextInt(4) == 0;
            PassageEntry entry = heading ? FACTORY.createHeading() : FACTORY.createBullet();
            if (entry instanceof Bullet bullet) {
                bullet.setLevel(1 + random.nextInt(2));
            }
            entry.setProse(makeProse(targets, !heading));
            passage.getEntries().add(entry);
        });
        return passage;
    }

    private Prose makeProse(List<? extends Referable> targets, boolean lines) {
        Prose prose = FACTORY.createProse();
        boolean first = true;
        for (int references = targets.isEmpty() ? 0 : random.nextInt(3); references > 0; references--) {
            if (random.nextBoolean()) {
                prose.getParts().add(makeText(first, false, lines));
            }
            ReferencePart reference = FACTORY.createReferencePart();
            reference.setTarget(any(targets));
            prose.getParts().add(reference);
            first = false;
        }
        if (first || random.nextBoolean()) {
            prose.getParts().add(makeText(first, true, lines));
        }
        return prose;
    }

    private TextPart makeText(boolean first, boolean last, boolean lines) {
        TextPart part = FACTORY.createTextPart();
        part.setText(text.prose(first, last, lines));
        return part;
    }

    private <T> T any(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void sometimes(Runnable maker) {
        if (random.nextBoolean()) {
            maker.run();
        }
    }

    private void times(int most, Runnable maker) {
        for (int count = random.nextInt(most + 1); count > 0; count--) {
            maker.run();
        }
    }
}
