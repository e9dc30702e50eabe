/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;

/** Takes away the colon before a label or date, and puts the label in quotation marks where they are missing. */
final class Requote implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int lineEnd = place.lines().end(place.lines().line(place.start()));
        String rest = place.text().substring(place.end(), lineEnd).strip();
        boolean block = rest.endsWith("{");
        String value = block ? rest.substring(0, rest.length() - 1).strip() : rest;
        String behind = block ? " {" : "";
        return value.isEmpty() ? List.of(place.fix("delete-colon", place.replace(place.start(), lineEnd, behind)))
                : List.of(place.fix("delete-colon", place.replace(place.start(), lineEnd, " " + rest)),
                        place.fix("quote", place.replace(place.start(), lineEnd, " " + encodeLabel(value) + behind)),
                        place.fix("delete-colon", place.replace(place.start(), lineEnd,
                                " " + ReadDate.first(value).orElse(value))));
    }
}
