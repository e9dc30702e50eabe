/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;

/** Deletes one of two entries that cannot be merged, such as two sectors. */
final class KeepOneEntry implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> second = place.statement().filter(found -> found.keyword() != null);
        Optional<SourceStatement> first = second.flatMap(MergeBlocks::earlier);
        if (first.isEmpty() || second.get().isBlock()) {
            return List.of();
        }
        return List.of(place.fix("keep-first", place.delete(second.get()), shown(place, first.get())),
                place.fix("keep-second", place.delete(first.get()), shown(place, second.get())));
    }

    private static String shown(FixPlace place, SourceStatement statement) {
        return Shortened.of(place.text().substring(statement.start(), statement.end()));
    }
}
