/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.hover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.lang.ide.IdeMessages;
import org.jirei.lang.ide.hover.NameHover.Fact;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.lang.ide.names.NameUse;
import org.jirei.lang.ide.names.NameWords;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Language;
import org.jirei.model.Link;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;

/** Tells what a name stands for and where it is used. */
public final class NameHovers {

    /** More than this many places say no more than how many there are. */
    private static final int LISTED = 10;

    private static final IdeMessages MESSAGES = IdeMessages.of(NameHovers.class);

    private final NameIndex names;
    private final NameWords words;
    private final Language language;
    private final List<Fact> facts = new ArrayList<>();

    private NameHovers(NameIndex names, Language language) {
        this.names = names;
        this.language = language;
        words = new NameWords(names.parsed());
    }

    /** Returns what there is to say about the name at {@code offset}; empty where none stands there. */
    public static Optional<NameHover> at(NameIndex names, String file, int offset, Language language) {
        return names.at(file, offset).map(place -> new NameHovers(names, language).hover(place));
    }

    private NameHover hover(NamePlace place) {
        NamedElement element = place.element();
        switch (element) {
            case FlowLine line -> tellLine(line);
            case Actor actor -> tellActor(actor);
            case Case kase -> tellCase(kase);
            case Criterion criterion -> tellUses("meeting", criterion, EnumSet.of(NameUse.MET));
            case Category category -> tellCases(category.getCases());
            case Survey survey -> tellCases(words.surveys().cases(survey));
            default -> { }
        }
        return new NameHover(place.region(), element.getName(), NameWords.kind(element, language), title(element),
                List.copyOf(facts));
    }

    private String title(NamedElement element) {
        String label = words.label(element);
        return words.number(element, element).map(number -> (number + " " + label).strip()).orElse(label);
    }

    private void tellLine(FlowLine line) {
        tell("time", line.getTime());
        tell("participants", join(Flows.participants(line).stream()
                .filter(actor -> !actor.eIsProxy()).map(words::label)));
        tellUses("mentioned", line, EnumSet.of(NameUse.PROSE));
    }

    private void tellActor(Actor actor) {
        tell("published", actor.getPublished());
        tell("inside", join(Actors.boundaries(actor).stream().map(words::label)));
        tellUses("part", actor, EnumSet.of(NameUse.PARTICIPANT));
        tellUses("linked", actor, EnumSet.of(NameUse.LINK));
        if (names.references(actor).stream().anyMatch(place -> place.use() == NameUse.PROSE)) {
            tellUses("mentioned", actor, EnumSet.of(NameUse.PROSE));
        }
    }

    private void tellCase(Case kase) {
        tell("occurred", kase.getOccurred());
        tell("sector", kase.getSector());
        tell("categories", join(words.surveys().categories(kase).stream().map(words::label)));
        if (names.references(kase).stream().anyMatch(place -> place.use() == NameUse.PROSE)) {
            tellUses("mentioned", kase, EnumSet.of(NameUse.PROSE));
        }
    }

    private void tellCases(Collection<Case> cases) {
        tell("cases", join(cases.stream().filter(kase -> !kase.eIsProxy()).map(this::title)));
    }

    /** Tells where {@code element} is used in one of {@code uses}, or that it is not. */
    private void tellUses(String key, NamedElement element, Set<NameUse> uses) {
        Stream<String> places = names.references(element).stream().filter(place -> uses.contains(place.use()))
                .map(this::whereabouts);
        String told = join(places);
        boolean optional = uses.contains(NameUse.LINK);
        facts.addAll(told.isEmpty() && optional ? List.of()
                : List.of(new Fact(text(key), told.isEmpty() ? text("nowhere") : told)));
    }

    private String whereabouts(NamePlace place) {
        if (place.use() == NameUse.LINK && place.holder() instanceof Link link) {
            return link.getEnds().stream().filter(end -> !end.eIsProxy() && end != place.element()).findFirst()
                    .map(words::label).orElse("");
        }
        return words.whereabouts(place, language);
    }

    private void tell(String key, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(text(key), text));
        }
    }

    private String join(Stream<String> parts) {
        List<String> all = parts.filter(part -> !part.isBlank()).distinct().toList();
        String joined = String.join(text("comma"), all.subList(0, Math.min(all.size(), LISTED)));
        return all.size() <= LISTED ? joined : text("more", joined, all.size() - LISTED);
    }

    private String text(String key, Object... arguments) {
        return MESSAGES.text(key, language, arguments);
    }
}
