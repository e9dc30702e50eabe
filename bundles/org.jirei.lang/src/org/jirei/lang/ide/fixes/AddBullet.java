/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;

/** Writes the first bullet of an empty section, to be filled in, or to say that there is nothing to tell. */
final class AddBullet implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> section = place.statement().filter(SourceStatement::isBlock);
        Optional<Insertion> inside = section.flatMap(found -> Insertion.into(place, found));
        if (inside.isEmpty()) {
            return List.of();
        }
        Skeletons skeletons = new Skeletons(place);
        boolean lessons = section.get().keyword() == Keyword.LESSONS;
        String heading = lessons ? skeletons.heading() + "\n" : "";
        List<Fix> fixes = new ArrayList<>();
        fixes.add(place.fix("add-bullet", inside.get().last(heading + skeletons.bullet()))
                .leaving(place.placeholder()));
        if (!lessons) {
            String nothing = place.language() == Language.JAPANESE ? "特に述べることはない。" : "Nothing of note.";
            fixes.add(place.fix("add-bullet-nothing", inside.get().last(place.bullet() + nothing), nothing));
        }
        return fixes;
    }
}
