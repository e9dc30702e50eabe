/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that carries its description.
 *
 * @param <T> what it looks at
 */
public abstract class BaseRule<T extends EObject> implements Rule<T> {

    private final RuleDescription description;
    private final Class<T> target;

    /** Makes a rule with a stable id and a default severity that looks at each object of type {@code target}. */
    protected BaseRule(String id, Severity severity, Class<T> target) {
        this.description = new RuleDescription(id, severity);
        this.target = target;
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final Class<T> target() {
        return target;
    }
}
