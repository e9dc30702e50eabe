/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Document;
import org.jirei.model.Flow;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Heading;
import org.jirei.model.JireiPackage;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Link;
import org.jirei.model.Numbering;
import org.jirei.model.Passage;
import org.jirei.model.Phase;
import org.jirei.model.Section;
import org.jirei.model.Step;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;

/**
 * The outline of a source: its surveys and cases with all that is inside them. Numbers are those that the report will
 * print, in the report's language; words of the outline itself are in the language of the workbench.
 */
public final class Outliner {

    private static final IdeMessages MESSAGES = IdeMessages.of(Outliner.class);

    private final SurveyIndex surveys;
    private final Numbering numbering;
    private final EntryPlaces places;
    private final EntryKeys keys = new EntryKeys();
    private final Language words;

    private Outliner(ParsedSources sources, ParsedSource source, Language words) {
        surveys = sources.surveys();
        numbering = new Numbering(surveys);
        places = new EntryPlaces(source);
        this.words = words;
    }

    /** Returns the surveys and cases of a source, in their order; none where there is no such source. */
    public static List<OutlineEntry> outline(ParsedSources sources, String file, Language words) {
        return sources.sources().stream().filter(source -> source.source().name().equals(file)).findFirst()
                .map(source -> new Outliner(sources, source, words).documents(source)).orElse(List.of());
    }

    private List<OutlineEntry> documents(ParsedSource source) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (Document document : source.documents()) {
            document.getSurveys().forEach(survey -> entries.add(survey(survey)));
            document.getCases().forEach(kase -> entries.add(kase(kase)));
        }
        return ordered(entries);
    }

    private OutlineEntry survey(Survey survey) {
        String key = keys.key("", OutlineKind.SURVEY, survey.getName());
        Labels labels = new Labels(numbering, SurveyIndex.language(survey));
        List<OutlineEntry> inner = new ArrayList<>();
        passage(key, OutlineKind.SUMMARY, "purpose", survey.getPurpose(), labels, inner);
        passage(key, OutlineKind.SUMMARY, "operation", survey.getOperation(), labels, inner);
        survey.getCriteria().forEach(criterion -> inner.add(entry(OutlineKind.CRITERION,
                keys.key(key, OutlineKind.CRITERION, criterion.getName()), "",
                firstOf(criterion.getLabel(), criterion.getName()), criterion, List.of())));
        survey.getCategories().forEach(category -> inner.add(category(key, category, labels)));
        return entry(OutlineKind.SURVEY, key, "", firstOf(survey.getTitle(), survey.getName()), survey, inner);
    }

    private OutlineEntry category(String around, Category category, Labels labels) {
        String key = keys.key(around, OutlineKind.CATEGORY, category.getName());
        List<OutlineEntry> inner = new ArrayList<>();
        for (int i = 0; i < category.getCases().size(); i++) {
            Case kase = category.getCases().get(i);
            if (!kase.eIsProxy()) {
                places.value(category, JireiPackage.Literals.CATEGORY__CASES, i).ifPresent(region -> inner.add(
                        new OutlineEntry(OutlineKind.CASE, keys.key(key, OutlineKind.CASE, kase.getName()),
                                labels.number(kase), firstOf(kase.getTitle(), kase.getName()), region, region,
                                List.of())));
            }
        }
        passage(key, OutlineKind.SECTION, "lessons", category.getLessons(), labels, inner);
        return entry(OutlineKind.CATEGORY, key, "", firstOf(category.getLabel(), category.getName()), category, inner);
    }

    private OutlineEntry kase(Case kase) {
        String key = keys.key("", OutlineKind.CASE, kase.getName());
        Labels labels = new Labels(numbering, surveys.language(kase));
        List<OutlineEntry> inner = new ArrayList<>();
        passage(key, OutlineKind.SUMMARY, "summary", kase.getSummary(), labels, inner);
        List<OutlineEntry> actors = ordered(actors(key, kase));
        if (!actors.isEmpty()) {
            TextRegion region = places.blockOf(Keyword.ACTORS, places.region(kase).offset(),
                    actors.getLast().region().end());
            inner.add(new OutlineEntry(OutlineKind.ACTORS, keys.key(key, OutlineKind.ACTORS, null), "",
                    MESSAGES.text("actors", words), region, places.firstWord(region), actors));
        }
        if (kase.getFlow() != null) {
            inner.add(flow(key, kase.getFlow(), labels));
        }
        kase.getSections().forEach(section -> inner.add(section(key, section, labels)));
        String number = numbering.of(kase) == 0 ? "" : labels.number(kase);
        return entry(OutlineKind.CASE, key, number, firstOf(kase.getTitle(), kase.getName()), kase, inner);
    }

    private List<OutlineEntry> actors(String around, ActorContainer container) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (Actor actor : container.getActors()) {
            OutlineKind kind = OutlineKind.of(actor.getKind());
            // actors are named once in a case, whatever they stand in and whatever they are
            String key = keys.key(around, kind, actor.getName());
            entries.add(entry(kind, key, "", firstOf(actor.getLabel(), actor.getName()), actor,
                    actors(around, actor)));
        }
        for (Link link : container.getLinks()) {
            entries.add(entry(OutlineKind.LINK, keys.key(around, OutlineKind.LINK, link.getLabel()), "",
                    firstOf(link.getLabel(), MESSAGES.text("link", words)), link, List.of()));
        }
        return entries;
    }

    private OutlineEntry flow(String around, Flow flow, Labels labels) {
        List<OutlineEntry> inner = new ArrayList<>();
        for (FlowItem item : flow.getItems()) {
            inner.add(item instanceof Phase phase ? phase(around, phase, labels)
                    : line(around, (FlowLine) item, labels));
        }
        return entry(OutlineKind.FLOW, keys.key(around, OutlineKind.FLOW, null), "", MESSAGES.text("flow", words), flow,
                inner);
    }

    private OutlineEntry phase(String around, Phase phase, Labels labels) {
        String key = keys.key(around, OutlineKind.PHASE, phase.getLabel());
        List<OutlineEntry> inner = phase.getLines().stream().map(line -> line(around, line, labels)).toList();
        return entry(OutlineKind.PHASE, key, "", firstOf(phase.getLabel(), MESSAGES.text("phase", words)), phase,
                inner);
    }

    private OutlineEntry line(String around, FlowLine line, Labels labels) {
        OutlineKind kind = line instanceof Step ? OutlineKind.STEP : OutlineKind.ACTION;
        return entry(kind, keys.key(around, kind, line.getName()), labels.number(line),
                firstOf(labels.text(line.getSentence()), line.getName()), line, List.of());
    }

    private OutlineEntry section(String around, Section section, Labels labels) {
        String key = keys.key(around, OutlineKind.SECTION, section.getKind().getName());
        return entry(OutlineKind.SECTION, key, "", labels.title(section.getKind()), section,
                headings(key, section, labels));
    }

    private void passage(String around, OutlineKind kind, String name, Passage passage, Labels labels,
            List<OutlineEntry> entries) {
        if (passage != null) {
            String key = keys.key(around, kind, name);
            entries.add(entry(kind, key, "", MESSAGES.text(name, words), passage, headings(key, passage, labels)));
        }
    }

    private List<OutlineEntry> headings(String around, Passage passage, Labels labels) {
        return passage.getEntries().stream().filter(Heading.class::isInstance)
                .map(heading -> entry(OutlineKind.HEADING,
                        keys.key(around, OutlineKind.HEADING, labels.text(heading.getProse())), "",
                        labels.text(heading.getProse()), heading, List.of()))
                .toList();
    }

    private OutlineEntry entry(OutlineKind kind, String key, String number, String label, EObject object,
            List<OutlineEntry> inner) {
        return new OutlineEntry(kind, key, number, label, places.region(object), places.head(object), ordered(inner));
    }

    private static List<OutlineEntry> ordered(List<OutlineEntry> entries) {
        return entries.stream().sorted((one, other) -> Integer.compare(one.region().offset(), other.region().offset()))
                .toList();
    }

    private static String firstOf(String label, String name) {
        return label != null && !label.isBlank() ? label : Objects.requireNonNullElse(name, "");
    }
}
