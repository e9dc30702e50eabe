/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import org.jirei.model.Element;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.WrittenString;

/** A rule about the characters of each string that an author wrote to be printed, line breaks and all. */
abstract class StringRule extends BaseRule<Element> {

    StringRule(String id, Severity severity) {
        super(id, severity, Element.class);
    }

    @Override
    public final void check(Element element, Findings findings) {
        WrittenString.of(element).forEach(string -> check(string, findings));
    }

    /** Looks at one string. */
    abstract void check(WrittenString string, Findings findings);
}
