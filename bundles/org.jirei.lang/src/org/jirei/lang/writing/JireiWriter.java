/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.writing;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;
import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ProseSource;
import org.jirei.model.Action;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.Bullet;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Document;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Language;
import org.jirei.model.Link;
import org.jirei.model.Message;
import org.jirei.model.NamedElement;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;
import org.jirei.model.Phase;
import org.jirei.model.Prose;
import org.jirei.model.ProsePart;
import org.jirei.model.ReferencePart;
import org.jirei.model.Section;
import org.jirei.model.Survey;
import org.jirei.model.TextPart;

/**
 * Writes a model as text in the canonical form, with keywords of one language. Reading the text gives the same model.
 * What the language has no spelling for is not checked: prose that ends in a backslash or in two opening braces
 * right before a reference.
 */
public final class JireiWriter {

    private final SourceLines lines = new SourceLines();
    private final Language keywords;

    private JireiWriter(Language keywords) {
        this.keywords = keywords;
    }

    /** Returns {@code document} as text with keywords in {@code keywords}. */
    public static String write(Document document, Language keywords) {
        JireiWriter writer = new JireiWriter(keywords);
        document.getSurveys().forEach(writer::writeSurvey);
        document.getCases().forEach(writer::writeCase);
        return writer.lines.text();
    }

    private void writeSurvey(Survey survey) {
        lines.separate();
        lines.open(word(Keyword.SURVEY), spellName(survey.getName()), encodeLabel(survey.getTitle()));
        writeValue(Keyword.LANGUAGE, survey.getLanguage());
        writeLabel(Keyword.PUBLISHER, survey.getPublisher());
        if (survey.getPeriodStart() != null) {
            lines.add(word(Keyword.PERIOD), survey.getPeriodStart(), "..", survey.getPeriodEnd());
        }
        writePassage(Keyword.PURPOSE, survey.getPurpose());
        writePassage(Keyword.OPERATION, survey.getOperation());
        if (!survey.getCriteria().isEmpty()) {
            lines.open(word(Keyword.CRITERIA));
            survey.getCriteria().forEach(criterion -> lines.add(word(Keyword.CRITERION), spellName(criterion.getName()),
                    encodeLabel(criterion.getLabel())));
            lines.close();
        }
        if (!survey.getConfidential().isEmpty()) {
            lines.add(word(Keyword.CONFIDENTIAL), survey.getConfidential().stream()
                    .map(EnclosedSource::encodeLabel).collect(Collectors.joining(", ")));
        }
        survey.getCategories().forEach(this::writeCategory);
        lines.close();
    }

    private void writeCategory(Category category) {
        lines.open(word(Keyword.CATEGORY), spellName(category.getName()), encodeLabel(category.getLabel()));
        writeNames(Keyword.CASES, category.getCases());
        writePassage(Keyword.LESSONS, category.getLessons());
        lines.close();
    }

    private void writeCase(Case kase) {
        lines.separate();
        lines.open(word(Keyword.CASE), spellName(kase.getName()), encodeLabel(kase.getTitle()));
        writeValue(Keyword.LANGUAGE, kase.getLanguage());
        writeValue(Keyword.OCCURRED, kase.getOccurred());
        writeLabel(Keyword.SECTOR, kase.getSector());
        writeNames(Keyword.MEETS, kase.getMeets());
        writeSentence(kase.getImpact(), word(Keyword.IMPACT));
        writeSentence(kase.getCause(), word(Keyword.CAUSE));
        writePassage(Keyword.SUMMARY, kase.getSummary());
        if (!kase.getActors().isEmpty() || !kase.getLinks().isEmpty()) {
            lines.open(word(Keyword.ACTORS));
            writeActors(kase);
            lines.close();
        }
        if (kase.getFlow() != null) {
            lines.open(word(Keyword.FLOW));
            kase.getFlow().getItems().forEach(this::writeFlowItem);
            lines.close();
        }
        for (Section section : kase.getSections()) {
            writePassage(Keyword.valueOf(section.getKind().name().toUpperCase(Locale.ROOT)), section);
        }
        lines.close();
    }

    private void writeActors(ActorContainer container) {
        for (Actor actor : container.getActors()) {
            String kind = word(Keyword.valueOf(actor.getKind().name().toUpperCase(Locale.ROOT)));
            String published = actor.getPublished() == null ? ""
                    : word(Keyword.PUBLISHED) + " " + encodeLabel(actor.getPublished());
            if (actor.getActors().isEmpty() && actor.getLinks().isEmpty()) {
                lines.add(kind, spellName(actor.getName()), encodeLabel(actor.getLabel()), published);
            } else {
                lines.open(kind, spellName(actor.getName()), encodeLabel(actor.getLabel()), published);
                writeActors(actor);
                lines.close();
            }
        }
        for (Link link : container.getLinks()) {
            lines.add(word(Keyword.LINK), names(link.getEnds()),
                    link.getLabel() == null ? "" : encodeLabel(link.getLabel()));
        }
    }

    private void writeFlowItem(FlowItem item) {
        if (item instanceof Phase phase) {
            lines.open(word(Keyword.PHASE), encodeLabel(phase.getLabel()));
            phase.getLines().forEach(this::writeFlowLine);
            lines.close();
        } else {
            writeFlowLine((FlowLine) item);
        }
    }

    private void writeFlowLine(FlowLine line) {
        StringBuilder participants = new StringBuilder(spellName(line.getStart().getName()));
        for (Message message : line.getMessages()) {
            participants.append(' ').append(message.getArrow().getLiteral()).append(' ')
                    .append(names(message.getReceivers()));
        }
        writeSentence(line.getSentence(), word(line instanceof Action ? Keyword.ACTION : Keyword.STEP),
                spellName(line.getName()), line.getTime() == null ? "" : "[" + line.getTime() + "]",
                participants.toString());
        lines.indent();
        line.getNotes().forEach(note -> writeSentence(note.getSentence(), word(Keyword.NOTE)));
        lines.outdent();
    }

    private void writePassage(Keyword keyword, Passage passage) {
        if (passage == null) {
            return;
        }
        lines.open(word(keyword));
        for (PassageEntry entry : passage.getEntries()) {
            String mark = entry instanceof Bullet bullet ? "-".repeat(bullet.getLevel()) : "=";
            lines.add(mark, prose(entry.getProse()));
        }
        lines.close();
    }

    private void writeSentence(Prose prose, String... words) {
        if (prose != null) {
            lines.add(SourceLines.join(words) + ":", prose(prose));
        }
    }

    private String prose(Prose prose) {
        StringBuilder text = new StringBuilder();
        for (ProsePart part : prose.getParts()) {
            text.append(part instanceof ReferencePart reference
                    ? "{{" + spellName(reference.getTarget().getName()) + "}}"
                    : ProseSource.encode(((TextPart) part).getText(), lines.continuation()));
        }
        return text.toString();
    }

    private void writeValue(Keyword keyword, String value) {
        if (value != null) {
            lines.add(word(keyword), value);
        }
    }

    private void writeLabel(Keyword keyword, String label) {
        if (label != null) {
            lines.add(word(keyword), encodeLabel(label));
        }
    }

    private void writeNames(Keyword keyword, List<? extends NamedElement> elements) {
        if (!elements.isEmpty()) {
            lines.add(word(keyword), names(elements));
        }
    }

    private static String names(List<? extends NamedElement> elements) {
        return elements.stream().map(element -> spellName(element.getName())).collect(Collectors.joining(", "));
    }

    private String word(Keyword keyword) {
        return keyword.spelling(keywords);
    }
}
