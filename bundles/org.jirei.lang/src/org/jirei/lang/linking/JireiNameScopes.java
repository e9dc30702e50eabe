/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.linking;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Flows;
import org.jirei.model.JireiPackage;
import org.jirei.model.NamedElement;

/**
 * Which names can be meant where. Actors, steps and actions are known in their own case; cases and criteria in all
 * files that are given together. Prose may name all of the case, and any case.
 */
@Singleton
public final class JireiNameScopes implements IScopeProvider {

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == JireiPackage.Literals.CATEGORY__CASES) {
            return GlobalNames.of(context).cases();
        }
        if (reference == JireiPackage.Literals.CASE__MEETS) {
            return GlobalNames.of(context).criteria((Case) context);
        }
        Case kase = Containers.find(context, Case.class);
        if (reference == JireiPackage.Literals.REFERENCE_PART__TARGET) {
            return kase == null ? GlobalNames.of(context).cases() : everythingIn(kase);
        }
        return kase == null ? IScope.NULLSCOPE : actorsOf(kase);
    }

    private IScope actorsOf(Case kase) {
        return cached("actors", kase, () -> scope(Actors.all(kase), IScope.NULLSCOPE));
    }

    private IScope everythingIn(Case kase) {
        return cached("everything", kase, () -> {
            List<NamedElement> named = new ArrayList<>(Actors.all(kase));
            named.addAll(Flows.lines(kase));
            return scope(named, GlobalNames.of(kase).cases());
        });
    }

    /** A scope that looks names up instead of comparing all: a long flow has thousands. */
    private static IScope scope(List<? extends NamedElement> elements, IScope around) {
        return MultimapBasedScope.createScope(around, Scopes.scopedElementsFor(elements), false);
    }

    private IScope cached(String what, Case kase, com.google.inject.Provider<IScope> provider) {
        Resource resource = kase.eResource();
        return resource == null ? provider.get() : cache.get(List.of(what, kase), resource, provider);
    }
}
