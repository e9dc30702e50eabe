/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.ui.sources.Snapshot;

/**
 * A case as it stood at one moment.
 *
 * @param snapshot of the sources that it is in
 * @param map of the case
 */
public record CaseState(Snapshot snapshot, CaseMap map) {

    /**
     * Finds the case to show among those of a source: the one with the name that is asked for, else the one that the
     * caret is in, else the one that was shown before, else the first.
     */
    static Optional<CaseState> find(Snapshot snapshot, List<CaseMap> maps, String wanted, int caret, String before) {
        Optional<CaseMap> found = wanted != null
                ? named(maps, wanted)
                : maps.stream().filter(map -> map.contains(caret)).findFirst()
                        .or(() -> named(maps, before)).or(() -> before == null ? first(maps) : Optional.empty());
        return found.map(map -> new CaseState(snapshot, map));
    }

    private static Optional<CaseMap> named(List<CaseMap> maps, String name) {
        return maps.stream().filter(map -> Objects.equals(name, map.kase().getName())).findFirst();
    }

    private static Optional<CaseMap> first(List<CaseMap> maps) {
        return maps.stream().findFirst();
    }
}
