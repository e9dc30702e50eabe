/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.model.Language;

/** Lets an author write the reason that an allowance lacks. */
final class GiveReason implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String reason = place.language() == Language.JAPANESE ? "理由" : "reason";
        String comment = place.words().stripTrailing().replaceFirst("\\s*[:：]$", "");
        return List.of(place.fix("give-reason", place.replace(place.start(), place.end(), comment + ": " + reason))
                .leaving(reason));
    }
}
