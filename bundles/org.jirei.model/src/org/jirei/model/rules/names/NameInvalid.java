/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/**
 * A name is a Unicode identifier (UAX #31, and {@code _} at the start). Text cannot hold another; a model from
 * elsewhere can, and the names of cases become folders.
 */
public final class NameInvalid extends BaseRule<NamedElement> {

    /** Makes the rule. */
    public NameInvalid() {
        super("name-invalid", Severity.ERROR, NamedElement.class);
    }

    @Override
    public void check(NamedElement element, Findings findings) {
        String name = element.getName();
        if (!Proses.isBlank(name) && !isIdentifier(name)) {
            findings.report(Place.of(element, Literals.NAMED_ELEMENT__NAME), name);
        }
    }

    private static boolean isIdentifier(String name) {
        int first = name.codePointAt(0);
        return (first == '_' || Character.isUnicodeIdentifierStart(first))
                && name.codePoints().allMatch(codePoint ->
                        Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint));
    }
}
