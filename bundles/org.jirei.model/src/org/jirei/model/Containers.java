/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import org.eclipse.emf.ecore.EObject;

/** Looks outwards in the containment tree. */
public final class Containers {

    private Containers() {
    }

    /** Returns the nearest object of {@code type} at or around {@code object}, or {@code null} where there is none. */
    public static <T> T find(EObject object, Class<T> type) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            if (type.isInstance(around)) {
                return type.cast(around);
            }
        }
        return null;
    }
}
