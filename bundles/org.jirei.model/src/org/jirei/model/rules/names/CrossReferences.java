/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.model.JireiPackage.Literals;

/** References by name, which may not have found what they mean. */
public final class CrossReferences {

    /** References and how many names each needs at least; the others may be empty. */
    private static final Map<EReference, Integer> NEEDED = Map.of(
            Literals.FLOW_LINE__START, 1, Literals.MESSAGE__RECEIVERS, 1, Literals.LINK__ENDS, 2,
            Literals.REFERENCE_PART__TARGET, 1);

    private static final Map<EClass, List<EReference>> BY_NAME_OF_TYPE = new ConcurrentHashMap<>();

    private CrossReferences() {
    }

    /** Returns whether {@code target} is there. */
    public static boolean resolved(EObject target) {
        return target != null && !target.eIsProxy();
    }

    /** Returns whether all that {@code object} itself refers to by name, or has to refer to, is there. */
    public static boolean allResolved(EObject object) {
        for (EReference reference : byName(object.eClass())) {
            if (lacksTargets(object, reference)
                    || !targets(object, reference).stream().allMatch(CrossReferences::resolved)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all that {@code objects}, and the objects inside them, refer to by name is there. */
    public static boolean allResolvedInside(Collection<? extends EObject> objects) {
        for (var contents = EcoreUtil.getAllContents(objects); contents.hasNext();) {
            if (contents.next() instanceof EObject inner && !allResolved(inner)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether {@code reference} holds fewer names than it needs. */
    static boolean lacksTargets(EObject object, EReference reference) {
        return targets(object, reference).size() < NEEDED.getOrDefault(reference, 0);
    }

    /** Returns the references of {@code type} by name, in the order of the Ecore model. */
    static List<EReference> byName(EClass type) {
        return BY_NAME_OF_TYPE.computeIfAbsent(type, every ->
                every.getEAllReferences().stream().filter(CrossReferences::isByName).toList());
    }

    private static boolean isByName(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isDerived();
    }

    /** Returns what {@code object} refers to in {@code reference}, in order. */
    static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof List<?> many) {
            return many.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /**
     * Returns the last part of the address of something that was not found: the closest to its name that a model
     * has.
     */
    static String name(EObject proxy) {
        URI address = ((InternalEObject) proxy).eProxyURI();
        String where = address == null ? "" : address.hasFragment() ? address.fragment() : address.toString();
        return where.substring(where.lastIndexOf('/') + 1);
    }
}
