/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jirei.cli.export.ExportedModel.ExportedActor;
import org.jirei.cli.export.ExportedModel.ExportedCase;
import org.jirei.cli.export.ExportedModel.ExportedLink;
import org.jirei.cli.export.ExportedModel.ExportedMessage;
import org.jirei.cli.export.ExportedModel.ExportedSection;
import org.jirei.cli.export.ExportedModel.FlowItem;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Link;
import org.jirei.model.NamedElement;
import org.jirei.model.Note;
import org.jirei.model.Phase;
import org.jirei.model.Section;
import org.jirei.model.Step;

/** Turns a case into its exported form. */
final class CaseExporter {

    private final Tracing tracing;
    private final ProseExporter prose;

    CaseExporter(Tracing tracing) {
        this.tracing = tracing;
        this.prose = new ProseExporter(tracing);
    }

    ExportedCase export(Case kase) {
        return new ExportedCase(kase.getName(), tracing.number(kase).orElse(null), kase.getTitle(),
                tracing.surveys().language(kase).code(),
                tracing.surveys().survey(kase).map(NamedElement::getName).orElse(null),
                tracing.surveys().categories(kase).stream().findFirst().map(NamedElement::getName).orElse(null),
                kase.getOccurred(), kase.getSector(), names(kase.getMeets()),
                prose.sentence(kase.getImpact()), prose.sentence(kase.getCause()), prose.entries(kase.getSummary()),
                actors(kase), links(kase), flow(kase), kase.getSections().stream().map(this::section).toList(),
                tracing.range(kase).orElse(null));
    }

    /** Returns the names of referenced elements in their order; criteria of a survey that was not given have none. */
    static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().filter(element -> !element.eIsProxy()).map(NamedElement::getName).toList();
    }

    private List<ExportedActor> actors(ActorContainer container) {
        return container.getActors().stream().map(this::actor).toList();
    }

    private ExportedActor actor(Actor actor) {
        return new ExportedActor(actor.getName(), actor.getKind().getLiteral(), actor.getLabel(), actor.getPublished(),
                tracing.labels(actor).label(actor), actors(actor), links(actor), tracing.range(actor).orElse(null));
    }

    private List<ExportedLink> links(ActorContainer container) {
        return container.getLinks().stream().map(this::link).toList();
    }

    private ExportedLink link(Link link) {
        return new ExportedLink(names(link.getEnds()), link.getLabel(), tracing.range(link).orElse(null));
    }

    private List<FlowItem> flow(Case kase) {
        return kase.getFlow() == null ? List.of() : kase.getFlow().getItems().stream().map(this::flowItem).toList();
    }

    private FlowItem flowItem(EObject item) {
        return item instanceof Phase phase ? phase(phase) : line((FlowLine) item);
    }

    private FlowItem phase(Phase phase) {
        return new FlowItem("phase", null, null, phase.getLabel(), null, null, null, null, null,
                phase.getLines().stream().map(this::line).toList(), tracing.range(phase).orElse(null));
    }

    private FlowItem line(FlowLine line) {
        return new FlowItem(line instanceof Step ? "step" : "action", line.getName(),
                tracing.number(line).orElse(null), null, line.getTime(),
                line.getStart() == null ? null : line.getStart().getName(),
                line.getMessages().stream().map(message -> new ExportedMessage(message.getArrow().getLiteral(),
                        names(message.getReceivers()))).toList(),
                prose.sentence(line.getSentence()),
                line.getNotes().stream().map(Note::getSentence).map(prose::sentence).toList(), null,
                tracing.range(line).orElse(null));
    }

    private ExportedSection section(Section section) {
        return new ExportedSection(section.getKind().getLiteral(), tracing.number(section).orElse(null),
                tracing.labels(section).title(section.getKind()), prose.entries(section),
                tracing.range(section).orElse(null));
    }
}
