/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.model.NamedElement;

/**
 * Every place at which a name stands, in all sources of a project. Of sources that are only half written it knows the
 * names in what could be read, and of the rest those that are clearly meant as references.
 */
public final class NameIndex {

    private final ParsedSources parsed;
    private final Map<String, List<NamePlace>> byFile = new HashMap<>();
    private final Map<NamedElement, List<NamePlace>> byElement = new IdentityHashMap<>();

    private NameIndex(ParsedSources parsed) {
        this.parsed = parsed;
        for (ParsedSource source : parsed.sources()) {
            List<NamePlace> places = new ArrayList<>(ReadNames.of(source));
            if (!source.syntaxProblems().isEmpty()) {
                places.addAll(UnreadNames.of(source, parsed));
            }
            places.sort(Comparator.comparingInt(place -> place.region().offset()));
            byFile.put(source.source().name(), places);
            places.forEach(place ->
                    byElement.computeIfAbsent(place.element(), unused -> new ArrayList<>()).add(place));
        }
    }

    /** Gathers the names in all of {@code parsed}. */
    public static NameIndex of(ParsedSources parsed) {
        return new NameIndex(parsed);
    }

    /** Returns the sources whose names these are. */
    public ParsedSources parsed() {
        return parsed;
    }

    /** Returns all names in the source called {@code file}, in its order. */
    public List<NamePlace> in(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /**
     * Returns the name that {@code offset} lies in, or right behind of.
     *
     * @param offset 0-based, in UTF-16 units
     */
    public Optional<NamePlace> at(String file, int offset) {
        List<NamePlace> places = in(file);
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).region().offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty()
                : Optional.of(places.get(low - 1)).filter(place -> place.region().contains(offset));
    }

    /** Returns all places of {@code element}, its declaration among them, in the order of the sources. */
    public List<NamePlace> places(NamedElement element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** Returns where {@code element} is referred to, in the order of the sources. */
    public List<NamePlace> references(NamedElement element) {
        return places(element).stream().filter(place -> !place.isDeclaration()).toList();
    }

    /** Returns where {@code element} gets its name; empty for one without a name, and for one from an XMI file. */
    public Optional<NamePlace> declaration(NamedElement element) {
        return places(element).stream().filter(NamePlace::isDeclaration).findFirst();
    }

    /** Returns the places in {@code file} of what is named at {@code offset}; none where no name stands there. */
    public List<NamePlace> occurrences(String file, int offset) {
        return at(file, offset).map(NamePlace::element).map(element ->
                in(file).stream().filter(place -> place.element() == element).toList()).orElse(List.of());
    }
}
