/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.unresolved;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.model.Document;
import org.jirei.model.Element;
import org.jirei.model.JireiFactory;
import org.jirei.model.JireiPackage;
import org.jirei.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a syntax error or another tool leaves of a model, the rules do not fail, and each finding has its
 * message.
 */
class HalfBuiltModelsTest {

    private static final int MODELS = 200;
    private static final int DEEPEST = 9;
    private static final List<String> STRINGS = List.of("", " ", "\n", "a", "同じ", "サーバ", "サーバー", "（１）", "対処2",
            "事例9", "{{", "{同じ}", "2018-13-40", "2018-06-12 10:05", "ja", "xx", "\u200B", "\uD800", "か\u3099",
            "ﾃﾞ", "（「）", "// x\n/* y", "です。だ。", "'{0}'", "../x", "．。！", "\uFE0F", "文。\n\n続き");

    private Random random;
    private List<EObject> made;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void randomModels(long seed) {
        random = new Random(seed);
        for (int model = 0; model < MODELS; model++) {
            List<Document> documents = List.of(document(), document());
            for (Finding finding : RuleRun.check(documents)) {
                for (Language language : Language.values()) {
                    assertFalse(finding.message(language).contains("term."), () -> finding + " " + documents);
                }
            }
        }
    }

    private Document document() {
        made = new ArrayList<>();
        Document document = (Document) make(JireiPackage.Literals.DOCUMENT, 0);
        List.copyOf(made).forEach(this::refer);
        return document;
    }

    private EObject make(EClass type, int depth) {
        EObject object = JireiFactory.eINSTANCE.create(type);
        made.add(object);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute && random.nextInt(4) > 0) {
                setAttribute(object, attribute);
            } else if (feature instanceof EReference reference && reference.isContainment() && depth < DEEPEST) {
                addParts(object, reference, depth);
            }
        }
        return object;
    }

    private void setAttribute(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            this.<Object>many(object, attribute).add(string());
        } else if (attribute.getEAttributeType() instanceof EEnum kinds) {
            object.eSet(attribute, kinds.getELiterals().get(random.nextInt(kinds.getELiterals().size())).getInstance());
        } else if (attribute.getEAttributeType().getInstanceClass() == int.class) {
            object.eSet(attribute, random.nextInt(4) - 1);
        } else {
            object.eSet(attribute, string());
        }
    }

    private String string() {
        String string = STRINGS.get(random.nextInt(STRINGS.size()));
        return random.nextBoolean() ? string : string + STRINGS.get(random.nextInt(STRINGS.size()));
    }

    private void addParts(EObject object, EReference reference, int depth) {
        List<EClass> types = JireiPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)).toList();
        for (int count = random.nextInt(3); count > 0; count--) {
            EObject part = make(types.get(random.nextInt(types.size())), depth + 1);
            if (reference.isMany()) {
                this.<EObject>many(object, reference).add(part);
            } else {
                object.eSet(reference, part);
            }
        }
    }

    /** Refers to what is there, to nothing, or to what was not found. */
    private void refer(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            List<EObject> targets = made.stream().filter(reference.getEReferenceType()::isInstance).toList();
            if (!reference.isContainment() && !targets.isEmpty() && random.nextInt(5) > 0) {
                EObject target = targets.get(random.nextInt(targets.size()));
                if (random.nextInt(4) == 0) {
                    target = unresolved((Element) EcoreUtil.create(target.eClass()),
                            random.nextBoolean() ? "#//x" : "y");
                }
                if (reference.isMany()) {
                    this.<EObject>many(object, reference).add(target);
                } else {
                    object.eSet(reference, target);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> many(EObject object, EStructuralFeature feature) {
        return (List<T>) object.eGet(feature);
    }
}
