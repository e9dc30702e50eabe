/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jirei.model.JireiPackage;
import org.jirei.model.NamedElement;

/**
 * Where in a model something was found.
 *
 * @param object the object it is about
 * @param feature the feature of the object that holds it, or {@code null} for the object as a whole
 * @param index 0-based position in a feature with many values, or {@link #NONE}
 * @param start 0-based offset inside the feature's string value in UTF-16 units, or {@link #NONE} for the whole value
 * @param length length from there in UTF-16 units, or {@link #NONE} for the whole value
 */
public record Place(EObject object, EStructuralFeature feature, int index, int start, int length) {

    /** Stands for an index, start or length that there is none of. */
    public static final int NONE = -1;

    /** Returns the place of an object as a whole. */
    public static Place of(EObject object) {
        return of(object, null);
    }

    /** Returns the place of a feature's value. */
    public static Place of(EObject object, EStructuralFeature feature) {
        return of(object, feature, NONE);
    }

    /** Returns the place of one value of a feature with many. */
    public static Place of(EObject object, EStructuralFeature feature, int index) {
        return new Place(object, feature, index, NONE, NONE);
    }

    /** Returns the place of an element's name, or of the whole element where it has none. */
    public static Place ofName(NamedElement element) {
        return element.getName() == null ? of(element) : of(element, JireiPackage.Literals.NAMED_ELEMENT__NAME);
    }

    /** Returns the part of this place from {@code start}, {@code length} UTF-16 units long. */
    public Place part(int start, int length) {
        return new Place(object, feature, index, start, length);
    }
}
