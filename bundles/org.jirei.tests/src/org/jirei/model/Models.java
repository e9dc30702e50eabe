/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

/** Builds small models without any text. */
public final class Models {

    private static final JireiFactory MAKE = JireiFactory.eINSTANCE;

    private Models() {
    }

    public static Document document(Element... surveysAndCases) {
        Document document = MAKE.createDocument();
        for (Element element : surveysAndCases) {
            if (element instanceof Survey survey) {
                document.getSurveys().add(survey);
            } else {
                document.getCases().add((Case) element);
            }
        }
        return document;
    }

    public static Survey survey(String name, Category... categories) {
        Survey survey = MAKE.createSurvey();
        survey.setName(name);
        survey.getCategories().addAll(List.of(categories));
        return survey;
    }

    public static Category category(String name, Case... cases) {
        Category category = MAKE.createCategory();
        category.setName(name);
        category.setLabel(name);
        category.getCases().addAll(List.of(cases));
        return category;
    }

    public static Criterion criterion(String name) {
        Criterion criterion = MAKE.createCriterion();
        criterion.setName(name);
        criterion.setLabel(name);
        return criterion;
    }

    /** Makes a case of actors, links, flow items and sections, in this order among each other. */
    public static Case kase(String name, Object... parts) {
        Case kase = MAKE.createCase();
        kase.setName(name);
        for (Object part : parts) {
            switch (part) {
                case Actor actor -> kase.getActors().add(actor);
                case Link link -> kase.getLinks().add(link);
                case Section section -> kase.getSections().add(section);
                case FlowItem item -> flow(kase).getItems().add(item);
                default -> throw new IllegalArgumentException("not in a case: " + part);
            }
        }
        return kase;
    }

    private static Flow flow(Case kase) {
        if (kase.getFlow() == null) {
            kase.setFlow(MAKE.createFlow());
        }
        return kase.getFlow();
    }

    public static Actor actor(String name, Actor... inner) {
        Actor actor = MAKE.createActor();
        actor.setName(name);
        actor.setLabel(name);
        actor.getActors().addAll(List.of(inner));
        return actor;
    }

    public static Link link(Actor... ends) {
        Link link = MAKE.createLink();
        link.getEnds().addAll(List.of(ends));
        return link;
    }

    public static Phase phase(String label, FlowLine... lines) {
        Phase phase = MAKE.createPhase();
        phase.setLabel(label);
        phase.getLines().addAll(List.of(lines));
        return phase;
    }

    public static Step step(String name, Actor start, Actor... receivers) {
        return line(MAKE.createStep(), name, start, receivers);
    }

    public static Action action(String name, Actor start, Actor... receivers) {
        return line(MAKE.createAction(), name, start, receivers);
    }

    private static <T extends FlowLine> T line(T line, String name, Actor start, Actor... receivers) {
        line.setName(name);
        line.setStart(start);
        line.setSentence(prose("何かがあった"));
        for (Actor receiver : receivers) {
            Message message = MAKE.createMessage();
            message.getReceivers().add(receiver);
            line.getMessages().add(message);
        }
        return line;
    }

    public static <T extends FlowLine> T at(String time, T line) {
        line.setTime(time);
        return line;
    }

    public static Section section(SectionKind kind, PassageEntry... entries) {
        Section section = MAKE.createSection();
        section.setKind(kind);
        section.getEntries().addAll(List.of(entries));
        return section;
    }

    public static Passage passage(PassageEntry... entries) {
        Passage passage = MAKE.createPassage();
        passage.getEntries().addAll(List.of(entries));
        return passage;
    }

    public static Heading heading(Object... parts) {
        Heading heading = MAKE.createHeading();
        heading.setProse(prose(parts));
        return heading;
    }

    public static Bullet bullet(Object... parts) {
        return bullet(1, parts);
    }

    public static Bullet secondLevel(Object... parts) {
        return bullet(2, parts);
    }

    private static Bullet bullet(int level, Object... parts) {
        Bullet bullet = MAKE.createBullet();
        bullet.setLevel(level);
        bullet.setProse(prose(parts));
        return bullet;
    }

    /** Makes prose of texts and of references to elements. */
    public static Prose prose(Object... parts) {
        Prose prose = MAKE.createProse();
        for (Object part : parts) {
            if (part instanceof Referable target) {
                ReferencePart reference = MAKE.createReferencePart();
                reference.setTarget(target);
                prose.getParts().add(reference);
            } else {
                TextPart text = MAKE.createTextPart();
                text.setText((String) part);
                prose.getParts().add(text);
            }
        }
        return prose;
    }

    /** Makes {@code element} an unresolved reference to {@code address}. */
    public static <T extends Element> T unresolved(T element, String address) {
        ((InternalEObject) element).eSetProxyURI(URI.createURI(address));
        return element;
    }
}
