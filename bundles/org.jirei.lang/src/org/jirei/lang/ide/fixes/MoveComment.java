/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;

/** Moves a comment out of a sentence or bullet, to a line of its own behind it. */
final class MoveComment implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> statement = place.statement().filter(place.statementLines()::standsAlone);
        if (statement.isEmpty()) {
            return List.of();
        }
        String comment = "// " + place.words().replaceFirst("^(//|/\\*)\\s*", "").replaceFirst("\\s*\\*/$", "").strip();
        String indentation = place.statementLines().indentation(statement.get().start());
        boolean bullet = statement.get().keyword() == null;
        int end = statement.get().end();
        boolean last = place.end() == end;
        String own = (bullet ? "\n\n" : "\n") + indentation + comment;
        int start = place.text().substring(0, place.start()).stripTrailing().length();
        List<TextEdit> edits = new ArrayList<>();
        if (last) {
            edits.add(place.replace(start, end, own));
        } else {
            edits.add(place.delete(start, place.end()));
            edits.add(place.insert(end, own));
        }
        return List.of(place.fix("move-comment", edits));
    }
}
