/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jirei.model.NamedElement;
import org.jirei.model.Prose;
import org.jirei.model.ReferencePart;
import org.jirei.model.TextPart;

/**
 * A model as text that a test can be compared with: one line for each object with its values, what it contains indented
 * below. Prose stands on the line of its owner, references in double braces, line breaks as {@code ⏎}. A name that
 * means nothing is a question mark.
 */
public final class ModelDump {

    private static final String INDENTATION = "  ";

    private final StringBuilder out = new StringBuilder();

    private ModelDump() {
    }

    /** Returns the dump of {@code object} and all that it contains. */
    public static String of(EObject object) {
        ModelDump dump = new ModelDump();
        dump.addLine(object, "", 0);
        return dump.out.toString();
    }

    private void addLine(EObject object, String role, int depth) {
        out.append(INDENTATION.repeat(depth)).append(role).append(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String value = value(object, feature);
            if (!value.isEmpty()) {
                out.append(' ').append(feature.getName().equals("name") ? "" : feature.getName() + " ").append(value);
            }
        }
        out.append('\n');
        for (EReference reference : object.eClass().getEAllContainments()) {
            String childRole = reference.isMany() ? "" : reference.getName() + ": ";
            for (EObject child : values(object, reference)) {
                if (!(child instanceof Prose)) {
                    addLine(child, childRole, depth + 1);
                }
            }
        }
    }

    private static String value(EObject object, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (!reference.isContainment()) {
                return values(object, reference).stream().map(ModelDump::name).collect(Collectors.joining(", "));
            }
            return object.eGet(reference) instanceof Prose prose ? '"' + text(prose) + '"' : "";
        }
        Object value = object.eGet(feature);
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> many) {
            return many.stream().map(each -> '"' + each.toString() + '"').collect(Collectors.joining(", "));
        }
        boolean quoted = value instanceof String && isFreeText((EAttribute) feature);
        return quoted ? '"' + value.toString().replace("\n", "⏎") + '"' : value.toString();
    }

    private static boolean isFreeText(EAttribute attribute) {
        return switch (attribute.getName()) {
            case "title", "label", "published", "publisher", "sector", "time" -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject object, EReference reference) {
        if (reference.isMany()) {
            return (List<EObject>) object.eGet(reference);
        }
        return object.eGet(reference) instanceof EObject value ? List.of(value) : List.of();
    }

    private static String text(Prose prose) {
        StringBuilder text = new StringBuilder();
        prose.getParts().forEach(part -> text.append(part instanceof ReferencePart reference
                ? "{{" + name(reference.getTarget()) + "}}"
                : ((TextPart) part).getText().replace("\n", "⏎")));
        return text.toString();
    }

    private static String name(EObject target) {
        return target instanceof NamedElement named && !target.eIsProxy() ? named.getName() : "?";
    }
}
