/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jirei.model.Element;
import org.jirei.model.rules.text.FlatText;

/**
 * An object that rules look at one after the other, and its texts, which several of them ask for.
 *
 * @param written the texts of the object itself, as {@link FlatText#written} does; none of what is no element
 */
record LookedAt(EObject object, List<FlatText> written) {

    /** Prepares to look at {@code object}. */
    LookedAt(EObject object) {
        this(object, object instanceof Element element ? FlatText.written(element) : List.of());
    }
}
