/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import java.util.Arrays;
import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.testing.Sources;

/**
 * Sources with a cursor, written {@code <|>}, in one of them.
 *
 * @param names the names in all of them; they are called 1.jirei, 2.jirei…
 * @param file the one with the cursor
 * @param offset where the cursor is
 */
public record NamedSources(NameIndex names, String file, int offset) {

    private static final String CURSOR = "<|>";

    /** Reads {@code texts} that belong together. */
    public static NamedSources of(String... texts) {
        int marked = 0;
        while (!texts[marked].contains(CURSOR)) {
            marked++;
        }
        ParsedSources parsed = Sources.parse(
                Arrays.stream(texts).map(text -> text.replace(CURSOR, "")).toArray(String[]::new));
        return new NamedSources(NameIndex.of(parsed), marked + 1 + ".jirei", texts[marked].indexOf(CURSOR));
    }

    /** Returns what stands at {@code place}, and where, as in {@code 1.jirei:3 ops PARTICIPANT}. */
    public String told(NamePlace place) {
        var source = names.parsed().sources().stream()
                .filter(each -> each.source().name().equals(place.file())).findFirst().orElseThrow();
        String text = source.source().text().substring(place.region().offset(), place.region().end());
        return place.file() + ":" + source.lines().line(place.region().offset()) + " " + text + " " + place.use();
    }

    /** Returns all places of what stands at the cursor. */
    public List<String> places() {
        return names.at(file, offset).map(place -> names.places(place.element())).orElse(List.of())
                .stream().map(this::told).toList();
    }
}
