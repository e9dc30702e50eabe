/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import org.jirei.model.Element;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;

/** A rule about each text that an author wrote to be printed: prose, on one line, and titles, labels, times. */
abstract class TextRule extends BaseRule<Element> {

    TextRule(String id, Severity severity) {
        super(id, severity, Element.class);
    }

    @Override
    public final void check(Element element, Findings findings) {
        findings.written().forEach(text -> check(text, findings));
    }

    /** Looks at one text, in which a reference stands as {@link FlatText#REFERENCE}. */
    abstract void check(FlatText text, Findings findings);
}
