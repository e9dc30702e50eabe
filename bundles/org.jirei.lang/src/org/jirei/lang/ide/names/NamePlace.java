/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.TextRegion;
import org.jirei.model.NamedElement;

/**
 * A name as it stands in a source.
 *
 * @param element what has the name
 * @param file the name of the source
 * @param region the name alone, with the {@code ^} that its spelling may need
 * @param use what it does here
 * @param holder the innermost part of the model around it; the element itself where it is declared
 */
public record NamePlace(NamedElement element, String file, TextRegion region, NameUse use, EObject holder) {

    /** Returns whether the name is given here. */
    public boolean isDeclaration() {
        return use == NameUse.DECLARATION;
    }
}
