/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.RuleRun;

/** The names that all documents of a run share: those of surveys and cases, each with the element that has it first. */
final class GlobalNames {

    private final Map<String, NamedElement> firstOfName = new LinkedHashMap<>();
    private final Map<String, Case> firstOfFolder = new LinkedHashMap<>();

    private GlobalNames(RuleRun run) {
        for (Document document : run.documents()) {
            of(document).forEach(element -> firstOfName.putIfAbsent(element.getName(), element));
        }
        for (Case kase : run.surveys().cases()) {
            if (kase.getName() != null) {
                firstOfFolder.putIfAbsent(folder(kase.getName()), kase);
            }
        }
    }

    static GlobalNames of(RuleRun run) {
        return run.shared(GlobalNames.class, GlobalNames::new);
    }

    /** Returns the surveys and cases of a document that have a name. */
    static List<NamedElement> of(Document document) {
        List<NamedElement> named = new ArrayList<>(document.getSurveys());
        named.addAll(document.getCases());
        named.removeIf(element -> element.getName() == null);
        return named;
    }

    /** Returns the element that had the name of {@code element} before it, if there is one. */
    Optional<NamedElement> before(NamedElement element) {
        return Optional.ofNullable(firstOfName.get(element.getName())).filter(first -> first != element);
    }

    /** Returns the first case whose folder some systems take for that of {@code kase}, unless it is the case itself. */
    Optional<Case> sameFolder(Case kase) {
        return Optional.ofNullable(firstOfFolder.get(folder(kase.getName()))).filter(first -> first != kase);
    }

    private static String folder(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
