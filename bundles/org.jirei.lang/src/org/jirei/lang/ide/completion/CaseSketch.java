/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ProseSource;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Actor;
import org.jirei.model.ActorContainer;
import org.jirei.model.ActorKind;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.JireiFactory;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Numbering;
import org.jirei.model.PlainText;
import org.jirei.model.SurveyIndex;

/**
 * The names of one case as its source stands this very moment, with what they number or label, where the parser would
 * take too long to ask.
 */
final class CaseSketch {

    private static final JireiFactory FACTORY = JireiFactory.eINSTANCE;

    private final Entry entry;
    private final Case kase = FACTORY.createCase();
    private final Map<FlowLine, Entry> lines = new LinkedHashMap<>();
    private final Labels labels;

    /** Reads the case that {@code entry} is; its fixed words are printed in {@code language}. */
    CaseSketch(Entry entry, Language language) {
        this.entry = entry;
        kase.setName(entry.name());
        entry.entries(Keyword.ACTORS).forEach(actors -> addActors(actors, kase));
        kase.setFlow(FACTORY.createFlow());
        entry.entries(Keyword.FLOW).forEach(this::addLines);
        labels = new Labels(new Numbering(new SurveyIndex(List.of())), language);
    }

    private void addActors(Entry block, ActorContainer container) {
        for (Entry actor : block.entries()) {
            if (actor.keyword() != Keyword.LINK && !actor.name().isEmpty()) {
                Actor added = FACTORY.createActor();
                added.setKind(ActorKind.get(actor.keyword().spelling(Language.ENGLISH)));
                added.setName(actor.name());
                added.setLabel(actor.label());
                container.getActors().add(added);
                addActors(actor, added);
            }
        }
    }

    private void addLines(Entry flow) {
        flow.all().filter(line -> isLine(line.keyword())).forEach(line -> {
            FlowLine added = line.keyword() == Keyword.STEP ? FACTORY.createStep() : FACTORY.createAction();
            added.setName(line.name());
            added.setTime(line.time());
            kase.getFlow().getItems().add(added);
            lines.put(added, line);
        });
    }

    private static boolean isLine(Keyword keyword) {
        return keyword == Keyword.STEP || keyword == Keyword.ACTION;
    }

    /** Returns all actors in their order, outer ones before inner ones. */
    List<Actor> actors() {
        return Actors.all(kase);
    }

    /** Returns the steps and actions that have a name, in their order. */
    List<FlowLine> lines() {
        return Flows.lines(kase).stream().filter(line -> !line.getName().isEmpty()).toList();
    }

    /** Returns the number of a step or action as it is printed. */
    String number(FlowLine line) {
        return labels.number(line);
    }

    /** Returns the sentence of a step or action as it is printed; references to what there is not are left out. */
    String sentence(FlowLine line) {
        Entry written = lines.get(line);
        StringBuilder sentence = new StringBuilder();
        boolean behindColon = false;
        for (ScannedToken token : written.head()) {
            behindColon |= token.is(":") || token.is("：");
            if (token.kind() == TokenKind.PROSE_TEXT) {
                sentence.append(ProseSource.decode(written.source(token)).text());
            } else if (behindColon && token.kind() == TokenKind.ID) {
                sentence.append(printed(written.text(token)));
            }
        }
        return PlainText.joinLines(sentence.toString());
    }

    private String printed(String name) {
        for (Actor actor : actors()) {
            if (actor.getName().equals(name)) {
                return labels.label(actor);
            }
        }
        return lines().stream().filter(line -> line.getName().equals(name)).findFirst().map(this::number).orElse("");
    }

    /** Returns the label of an actor; its name where it has none yet. */
    String label(Actor actor) {
        return actor.getLabel() == null || actor.getLabel().isBlank() ? actor.getName() : actor.getLabel();
    }

    /** Returns the label of the actor that is called {@code name}. */
    String label(String name) {
        return actors().stream().filter(actor -> actor.getName().equals(name)).findFirst().map(this::label)
                .orElse(name);
    }

    /** Returns the names that the flow's lines mention before {@code offset}, each once, the latest first. */
    List<String> usedInFlow(int offset) {
        return latest(lines.values().stream().flatMap(line -> line.names().stream().skip(1)), offset);
    }

    /** Returns the names that sections and other prose mention before {@code offset}, each once, the latest first. */
    List<String> usedInProse(int offset) {
        return latest(entry.all().filter(each -> each.block() == Block.PASSAGE)
                .flatMap(each -> each.names().stream()), offset);
    }

    private List<String> latest(Stream<ScannedToken> names, int offset) {
        Set<String> used = new LinkedHashSet<>();
        new ArrayList<>(names.filter(name -> name.end() < offset).map(entry::text).toList()).reversed()
                .forEach(used::add);
        return List.copyOf(used);
    }

    /** Returns whether {@code actor} takes part in a step or action. */
    boolean takesPart(FlowLine line, String actor) {
        Entry written = lines.get(line);
        for (ScannedToken token : written.head().subList(1, written.head().size())) {
            if (token.is(":") || token.is("：")) {
                return false;
            }
            if (token.kind() == TokenKind.ID && written.text(token).equals(actor)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names that the six sections mention. */
    Set<String> mentioned() {
        Set<String> mentioned = new LinkedHashSet<>();
        entry.entries().stream().filter(section -> section.block() == Block.PASSAGE
                && section.keyword() != Keyword.SUMMARY)
                .forEach(section -> section.names().forEach(name -> mentioned.add(section.text(name))));
        return mentioned;
    }

    /** Returns the keywords of the sections that mention {@code name}, in their order. */
    List<Keyword> sectionsThatMention(String name) {
        return entry.entries().stream().filter(section -> section.block() == Block.PASSAGE
                && section.names().stream().anyMatch(each -> section.text(each).equals(name)))
                .map(Entry::keyword).distinct().toList();
    }

    /** Returns the times in brackets that the case has, each once, in their order. */
    List<String> times() {
        return Flows.lines(kase).stream().map(FlowLine::getTime).filter(time -> time != null && !time.isEmpty())
                .distinct().toList();
    }
}
