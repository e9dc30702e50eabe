/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage;

/**
 * Lets any EMF tool check a model against the rules, however it was loaded. All documents of a resource set are
 * taken to belong together; a document without one stands alone.
 */
public final class JireiValidator extends EObjectValidator {

    /** Makes {@code Diagnostician.INSTANCE} check the rules on every model of this package. May be called again. */
    public static void register() {
        EValidator.Registry.INSTANCE.put(JireiPackage.eINSTANCE, new JireiValidator());
    }

    @Override
    protected EPackage getEPackage() {
        return JireiPackage.eINSTANCE;
    }

    /** Checks the rules only: what EMF itself would say of multiplicities, the rules say in an author's words. */
    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
        List<Finding> findings = new ArrayList<>();
        run(object, context).check(object, findings::add);
        if (diagnostics != null) {
            findings.forEach(finding -> diagnostics.add(new RuleDiagnostic(finding)));
        }
        return findings.isEmpty();
    }

    private static RuleRun run(EObject object, Map<Object, Object> context) {
        return context == null
                ? new RuleRun(documents(object))
                : (RuleRun) context.computeIfAbsent(RuleRun.class, unused -> new RuleRun(documents(object)));
    }

    private static List<Document> documents(EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        Resource resource = root.eResource();
        ResourceSet together = resource == null ? null : resource.getResourceSet();
        List<Document> documents = new ArrayList<>();
        if (together != null) {
            together.getResources().forEach(one -> addDocuments(one.getContents(), documents));
        } else if (resource != null) {
            addDocuments(resource.getContents(), documents);
        } else {
            addDocuments(List.of(root), documents);
        }
        return documents;
    }

    private static void addDocuments(List<EObject> roots, List<Document> documents) {
        for (EObject root : roots) {
            if (root instanceof Document document) {
                documents.add(document);
            }
        }
    }
}
