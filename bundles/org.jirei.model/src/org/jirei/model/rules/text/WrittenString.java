/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.rules.Place;

/**
 * A string that an author wrote to be printed, exactly as the model holds it.
 *
 * @param place the feature that holds it
 * @param value the string, never {@code null}
 */
public record WrittenString(Place place, String value) {

    private static final List<EAttribute> PRINTED = List.of(
            Literals.SURVEY__TITLE, Literals.SURVEY__PUBLISHER, Literals.CRITERION__LABEL, Literals.CATEGORY__LABEL,
            Literals.CASE__TITLE, Literals.CASE__SECTOR, Literals.ACTOR__LABEL, Literals.ACTOR__PUBLISHED,
            Literals.LINK__LABEL, Literals.PHASE__LABEL, Literals.FLOW_LINE__TIME, Literals.TEXT_PART__TEXT);

    private static final Map<EClass, List<EAttribute>> PRINTED_OF_TYPE = new ConcurrentHashMap<>();

    /** Returns the printed strings of {@code element} itself: titles, labels, times, a stretch of text. */
    public static List<WrittenString> of(Element element) {
        List<WrittenString> strings = new ArrayList<>();
        for (EAttribute attribute : PRINTED_OF_TYPE.computeIfAbsent(element.eClass(), WrittenString::printed)) {
            if (element.eGet(attribute) instanceof String value) {
                strings.add(new WrittenString(Place.of(element, attribute), value));
            }
        }
        return strings;
    }

    private static List<EAttribute> printed(EClass type) {
        return PRINTED.stream().filter(attribute -> attribute.getEContainingClass().isSuperTypeOf(type)).toList();
    }
}
