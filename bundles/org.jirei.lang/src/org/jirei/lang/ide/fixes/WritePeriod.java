/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Writes a period that was told in another way. */
final class WritePeriod implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        List<String> dates = ReadDate.all(place.words());
        String word = place.words().split("[\\s:：]", 2)[0];
        if (dates.isEmpty() || dates.size() > 2) {
            return List.of();
        }
        String period = dates.getFirst() + " .. " + dates.getLast();
        return List.of(place.fix("replace", place.replace(place.start(), place.end(), word + " " + period), period));
    }
}
