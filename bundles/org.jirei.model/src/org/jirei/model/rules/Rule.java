/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that an author's text must keep to. A rule keeps no state: what it needs beyond the object it checks,
 * it asks of {@link Findings#run()}.
 *
 * @param <T> what it looks at; it is asked once for every object of this type in the checked documents
 */
public interface Rule<T extends EObject> {

    /** Returns its id and default severity. */
    RuleDescription description();

    /** Returns the type of the objects it looks at. */
    Class<T> target();

    /**
     * Looks at one object and reports what is wrong. Never throws, whatever is missing in the object: a syntax
     * error leaves half of a model.
     */
    void check(T object, Findings findings);

    /**
     * Returns whether its findings tell that something is missing. Where the same case or survey holds a syntax
     * error, the missing thing may well be there, only unreadable.
     */
    default boolean tellsOfAbsence() {
        return false;
    }
}
