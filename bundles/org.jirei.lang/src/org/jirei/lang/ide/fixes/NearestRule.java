/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.lang.parsing.NearestWord;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;

/** Names the rule that an allowance probably meant. */
final class NearestRule implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String wrong = place.argument(0);
        String nearest = NearestWord.amongNames(RuleCatalog.descriptions().stream().map(RuleDescription::id).toList(),
                wrong);
        int at = place.words().indexOf(wrong);
        if (nearest == null || at < 0) {
            return List.of();
        }
        int start = place.start() + at;
        return List.of(place.fix("replace", place.replace(start, start + wrong.length(), nearest), nearest));
    }
}
