/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.lang.ide.names.NameWords;

/** Which numbers are printed for the names in a source: of steps, of actions, and of the cases that a survey lists. */
public final class InlaidNumbers {

    private InlaidNumbers() {
    }

    /** Returns the numbers behind the names in {@code file}, declared or referred to, in its order. */
    public static List<InlaidNumber> of(NameIndex names, String file) {
        NameWords words = new NameWords(names.parsed());
        return names.in(file).stream().flatMap(place -> number(place, words)).toList();
    }

    private static Stream<InlaidNumber> number(NamePlace place, NameWords words) {
        return words.number(place.element(), place.holder()).stream()
                .map(number -> new InlaidNumber(place.region().end(), number));
    }
}
