/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Writes a date in the one form that can be read; one that the calendar does not have becomes the nearest before. */
final class WriteDate implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        boolean time = place.words().startsWith("[");
        return ReadDate.first(place.words()).map(date -> time ? "[" + date + "]" : date)
                .filter(date -> !date.equals(place.words()))
                .map(date -> List.of(place.fix("replace", place.replace(place.start(), place.end(), date), date)))
                .orElse(List.of());
    }
}
