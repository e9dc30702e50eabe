/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Makes one character of letters and their marks, in the whole text in which some were found. */
final class Compose implements Fixer {

    private static final Pattern WITH_MARKS = Pattern.compile("\\P{M}\\p{M}+");

    @Override
    public List<Fix> fixes(FixPlace place) {
        return place.token().map(token -> WITH_MARKS.matcher(place.text()).region(token.start(), token.end()).results()
                .filter(found -> !Normalizer.isNormalized(found.group(), Normalizer.Form.NFC))
                .map(found -> place.replace(found.start(), found.end(),
                        Normalizer.normalize(found.group(), Normalizer.Form.NFC))).toList())
                .map(edits -> List.of(place.fix("compose", edits, place.argument(0)))).orElse(List.of());
    }
}
