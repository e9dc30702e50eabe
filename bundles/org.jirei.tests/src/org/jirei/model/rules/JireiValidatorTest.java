/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** EMF's own way to validate a model comes to the same findings as the direct one. */
class JireiValidatorTest {

    @BeforeAll
    static void register() {
        JireiValidator.register();
    }

    @Test
    void findsWhatTheRulesFind() {
        Document document = document(survey("s"), kase("k", actor("a"), actor("a"), step("x", actor("gone"))));

        List<Diagnostic> diagnostics = Diagnostician.INSTANCE.validate(document).getChildren();

        Comparator<Finding> anyFixedOrder = Comparator.comparing(Finding::toString);
        assertEquals(RuleRun.check(List.of(document)).stream().sorted(anyFixedOrder).toList(), diagnostics.stream()
                .map(diagnostic -> ((RuleDiagnostic) diagnostic).finding()).sorted(anyFixedOrder).toList());
    }

    @Test
    void tellsEmfWhatItAsksFor() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            Case kase = kase("k", actor("a"), actor("a"));
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(document(kase)).getChildren().getFirst();

            assertEquals(Diagnostic.ERROR, diagnostic.getSeverity());
            assertEquals("org.jirei", diagnostic.getSource());
            assertEquals(List.of(kase.getActors().getLast(), JireiPackage.Literals.NAMED_ELEMENT__NAME),
                    diagnostic.getData());
            assertTrue(diagnostic.getMessage().startsWith("「a」という名前はすでに使われています。"), diagnostic.getMessage());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void documentsOfAResourceSetBelongTogether() {
        Case kase = kase("k");
        Document cases = document(kase);
        ResourceSet together = new ResourceSetImpl();
        add(together, "cases", cases);
        add(together, "survey", document(survey("s", category("c"))));

        assertTrue(Diagnostician.INSTANCE.validate(cases).getChildren().stream()
                .anyMatch(diagnostic -> ((RuleDiagnostic) diagnostic).finding().ruleId().equals("case-uncategorized")));
    }

    private static void add(ResourceSet together, String name, Document document) {
        ResourceImpl resource = new ResourceImpl(URI.createURI(name));
        together.getResources().add(resource);
        resource.getContents().add(document);
    }
}
