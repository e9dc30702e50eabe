/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.document;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Document;
import org.jirei.model.Element;
import org.jirei.model.NamedElement;

/** What one rule finds, as readable text: the element by its name or type, the feature, the arguments. */
final class RuleFindings {

    private RuleFindings() {
    }

    static List<String> found(String ruleId, Element... surveysAndCases) {
        return findings(ruleId, document(surveysAndCases)).stream().map(RuleFindings::told).toList();
    }

    static List<Finding> findings(String ruleId, Document... documents) {
        return RuleRun.check(List.of(documents)).stream().filter(finding -> finding.ruleId().equals(ruleId)).toList();
    }

    private static String told(Finding finding) {
        EObject object = finding.place().object();
        String name = object instanceof NamedElement named ? named.getName() : object.eClass().getName();
        String feature = finding.place().feature() == null ? "" : " " + finding.place().feature().getName();
        return (name + feature + " " + String.join(" ", finding.arguments())).strip();
    }
}
