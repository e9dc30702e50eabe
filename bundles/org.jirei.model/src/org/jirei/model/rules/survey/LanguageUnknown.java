/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.survey;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Language;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** The printed fixed words are known in two languages. */
public final class LanguageUnknown extends BaseRule<Element> {

    private static final List<EAttribute> LANGUAGES = List.of(Literals.SURVEY__LANGUAGE, Literals.CASE__LANGUAGE);

    /** Makes the rule. */
    public LanguageUnknown() {
        super("language-unknown", Severity.ERROR, Element.class);
    }

    @Override
    public void check(Element element, Findings findings) {
        for (EAttribute language : LANGUAGES) {
            if (language.getEContainingClass().isInstance(element)
                    && element.eGet(language) instanceof String code && !isKnown(code)) {
                findings.report(Place.of(element, language), code);
            }
        }
    }

    private static boolean isKnown(String code) {
        return Arrays.stream(Language.values()).anyMatch(language -> language.code().equals(code));
    }
}
