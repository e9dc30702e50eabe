/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.SyntaxProblem;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Document;
import org.jirei.model.Survey;
import org.jirei.model.rules.Finding;
import org.jirei.model.rules.Rule;
import org.jirei.model.rules.RuleCatalog;

/**
 * The cases and surveys with syntax errors inside. What seems to be missing there may only be unreadable, so it is not
 * told until the syntax is right.
 */
final class UnreadableParts {

    private static final Set<String> RULES_OF_ABSENCE = RuleCatalog.rules().stream().filter(Rule::tellsOfAbsence)
            .map(rule -> rule.description().id()).collect(Collectors.toUnmodifiableSet());

    private final Set<EObject> parts = new LinkedHashSet<>();

    UnreadableParts(Collection<ParsedSource> sources) {
        for (ParsedSource source : sources) {
            if (!source.syntaxProblems().isEmpty()) {
                source.documents().stream().flatMap(UnreadableParts::partsOf)
                        .filter(part -> holdsProblem(part, source)).forEach(parts::add);
            }
        }
    }

    /** Returns whether {@code finding} tells that something is missing in a part that could not be read whole. */
    boolean explain(Finding finding) {
        EObject object = finding.place().object();
        EObject kase = Containers.find(object, Case.class);
        return RULES_OF_ABSENCE.contains(finding.ruleId())
                && parts.contains(kase != null ? kase : Containers.find(object, Survey.class));
    }

    private static Stream<EObject> partsOf(Document document) {
        return Stream.concat(document.getSurveys().stream(), document.getCases().stream());
    }

    private static boolean holdsProblem(EObject part, ParsedSource source) {
        Optional<ICompositeNode> node = Optional.ofNullable(NodeModelUtils.findActualNodeFor(part));
        return node.map(found -> new TextRegion(found.getOffset(), found.getLength()))
                .filter(region -> source.syntaxProblems().stream().mapToInt(SyntaxProblem::start)
                        .anyMatch(region::contains))
                .isPresent();
    }
}
