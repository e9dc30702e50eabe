/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.lang.parsing.Keyword;

/** Has an idle actor do something at the end of the flow. */
final class LetTakePart implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String action = new Skeletons(place).flowLine(Keyword.ACTION, place.words());
        return place.around(Keyword.CASE).flatMap(kase -> kase.inner(Keyword.FLOW).findFirst())
                .flatMap(flow -> Insertion.into(place, flow)).map(inside -> inside.last(action))
                .map(edit -> List.of(place.fix("let-take-part", edit, place.words()).leaving(place.placeholder())))
                .orElse(List.of());
    }
}
