/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.linking;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.MultimapBasedScope;
import org.jirei.model.Case;
import org.jirei.model.Criterion;
import org.jirei.model.Document;
import org.jirei.model.Survey;

/**
 * The names that all files of a resource set share: cases and criteria. Gathered once, and again when a resource comes
 * or goes.
 */
final class GlobalNames extends AdapterImpl {

    private IScope cases;
    private List<Survey> surveys = List.of();

    private GlobalNames(List<? extends Resource> resources) {
        gather(resources);
    }

    static GlobalNames of(EObject context) {
        Resource resource = context.eResource();
        ResourceSet set = resource == null ? null : resource.getResourceSet();
        if (set == null) {
            return new GlobalNames(resource == null ? List.of() : List.of(resource));
        }
        GlobalNames names = (GlobalNames) EcoreUtil.getExistingAdapter(set, GlobalNames.class);
        if (names == null) {
            names = new GlobalNames(set.getResources());
            set.eAdapters().add(names);
        } else if (names.cases == null) {
            names.gather(set.getResources());
        }
        return names;
    }

    /** Returns all cases. */
    IScope cases() {
        return cases;
    }

    /** Returns the criteria of the surveys that list {@code kase}, which hide those of all other surveys. */
    IScope criteria(Case kase) {
        List<Criterion> own = new ArrayList<>();
        List<Criterion> all = new ArrayList<>();
        for (Survey survey : surveys) {
            all.addAll(survey.getCriteria());
            if (survey.getCategories().stream().anyMatch(category -> category.getCases().contains(kase))) {
                own.addAll(survey.getCriteria());
            }
        }
        return Scopes.scopeFor(own, Scopes.scopeFor(all));
    }

    private void gather(List<? extends Resource> resources) {
        List<Case> allCases = new ArrayList<>();
        List<Survey> allSurveys = new ArrayList<>();
        for (Resource resource : List.copyOf(resources)) {
            for (EObject root : resource.getContents()) {
                if (root instanceof Document document) {
                    allCases.addAll(document.getCases());
                    allSurveys.addAll(document.getSurveys());
                }
            }
        }
        surveys = allSurveys;
        cases = MultimapBasedScope.createScope(IScope.NULLSCOPE, Scopes.scopedElementsFor(allCases), false);
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES) {
            cases = null;
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == GlobalNames.class;
    }
}
