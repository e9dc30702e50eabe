/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Prose;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.FlatText;
import org.jirei.model.rules.text.Widths;

/** A reference stands in two half-width braces on each side: a known name in other braces would be printed as it is. */
public final class ReferenceMistyped extends BaseRule<Prose> {

    private static final Pattern IN_BRACES = Pattern.compile(
            "\\{\\s?\\{?\\s*([\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)\\s*\\}?\\s?\\}");

    /** Makes the rule. */
    public ReferenceMistyped() {
        super("reference-mistyped", Severity.WARNING, Prose.class);
    }

    @Override
    public void check(Prose prose, Findings findings) {
        FlatText text = findings.written().getFirst();
        String narrow = Widths.narrow(text.text());
        if (narrow.indexOf('{') < 0) {
            return;
        }
        IN_BRACES.matcher(narrow).results().forEach(found -> {
            String typed = text.text().substring(found.start(), found.end());
            String name = found.group(1);
            boolean escaped = typed.equals("{{" + name + "}}");
            if (!escaped && names(prose, findings).contains(name)) {
                findings.report(text.place(found.start(), found.end()), typed, name);
            }
        });
    }

    private static Set<String> names(Prose prose, Findings findings) {
        Set<String> names = new HashSet<>();
        Case kase = Containers.find(prose, Case.class);
        if (kase != null) {
            Actors.all(kase).stream().map(NamedElement::getName).forEach(names::add);
            Flows.lines(kase).stream().map(NamedElement::getName).forEach(names::add);
        }
        findings.run().surveys().cases().stream().map(NamedElement::getName).forEach(names::add);
        return names;
    }
}
