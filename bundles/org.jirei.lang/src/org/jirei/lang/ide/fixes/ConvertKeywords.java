/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.Language;

/** Spells all keywords of the source in one language: first that of its beginning, else the other. */
final class ConvertKeywords implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Language beginning = place.language();
        Language other = beginning == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
        return List.of(convert(place, beginning), convert(place, other));
    }

    private static Fix convert(FixPlace place, Language language) {
        return place.fix(language == Language.JAPANESE ? "keywords-japanese" : "keywords-english",
                place.source().tokens().stream().filter(token -> token.keyword() != null)
                        .filter(token -> Keyword.of(place.text().substring(token.start(), token.end())) != null)
                        .filter(token -> !token.is(token.keyword().spelling(language)))
                        .map(token -> place.replace(token.start(), token.end(), token.keyword().spelling(language)))
                        .toList());
    }
}
