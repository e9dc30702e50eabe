/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.JireiValueConverters;
import org.jirei.model.JireiPackage;
import org.jirei.model.NamedElement;

/** Finds the names in what the parser has read of a source. */
final class ReadNames {

    private static final String NAME = JireiPackage.Literals.NAMED_ELEMENT__NAME.getName();
    private static final String NOTHING = "";

    private final ParsedSource source;
    private final List<NamePlace> places = new ArrayList<>();
    /** The features that elements of the grammar assign; the same few elements recur all over a source. */
    private final Map<EObject, String> features = new IdentityHashMap<>();

    private ReadNames(ParsedSource source) {
        this.source = source;
    }

    static List<NamePlace> of(ParsedSource source) {
        ReadNames names = new ReadNames(source);
        if (source.resource() instanceof XtextResource resource && resource.getParseResult() != null) {
            resource.getParseResult().getRootNode().getLeafNodes().forEach(names::read);
        }
        return names.places;
    }

    private void read(ILeafNode leaf) {
        EObject grammar = leaf.isHidden() ? null : leaf.getGrammarElement();
        String feature = grammar == null ? NOTHING : features.computeIfAbsent(grammar, ReadNames::feature);
        if (feature.isEmpty()) {
            return;
        }
        EObject holder = leaf.getSemanticElement();
        if (feature.equals(NAME)) {
            add(leaf, (NamedElement) holder, NameUse.DECLARATION, holder);
            return;
        }
        EStructuralFeature reference = holder.eClass().getEStructuralFeature(feature);
        target(holder, (EReference) reference, JireiValueConverters.readName(leaf.getText()))
                .ifPresent(target -> add(leaf, target, use((EReference) reference), holder));
    }

    /** Returns the feature that a name is assigned to, or by which one is referred to; else nothing. */
    private static String feature(EObject grammar) {
        Assignment assignment = GrammarUtil.containingAssignment(grammar);
        boolean name = assignment != null && (grammar instanceof CrossReference || assignment.getFeature().equals(NAME));
        return name ? assignment.getFeature() : NOTHING;
    }

    private static Optional<NamedElement> target(EObject holder, EReference reference, String name) {
        Object value = holder.eGet(reference);
        List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return targets.stream().map(NamedElement.class::cast)
                .filter(target -> !target.eIsProxy() && name.equals(target.getName())).findFirst();
    }

    private static NameUse use(EReference reference) {
        if (reference == JireiPackage.Literals.REFERENCE_PART__TARGET) {
            return NameUse.PROSE;
        }
        if (reference == JireiPackage.Literals.CATEGORY__CASES) {
            return NameUse.LISTED;
        }
        if (reference == JireiPackage.Literals.CASE__MEETS) {
            return NameUse.MET;
        }
        return reference == JireiPackage.Literals.LINK__ENDS ? NameUse.LINK : NameUse.PARTICIPANT;
    }

    private void add(ILeafNode leaf, NamedElement element, NameUse use, EObject holder) {
        TextRegion region = new TextRegion(leaf.getOffset(), leaf.getLength());
        places.add(new NamePlace(element, source.source().name(), region, use, holder));
    }
}
