/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.SyntaxProblem;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Element;
import org.jirei.model.Survey;
import org.jirei.model.Trace;
import org.jirei.model.rules.Finding;
import org.jirei.model.rules.Rule;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;

/** Gathers everything that can be said about sources: syntax, the model's rules, what only the text shows. */
public final class SourceChecker {

    private static final Set<String> TELLING_OF_ABSENCE = RuleCatalog.rules().stream().filter(Rule::tellsOfAbsence)
            .map(rule -> rule.description().id()).collect(Collectors.toUnmodifiableSet());

    private final ParsedSources parsed;
    private final RuleSettings settings;

    /** Makes a checker of {@code parsed}; {@code settings} give the severities. */
    public SourceChecker(ParsedSources parsed, RuleSettings settings) {
        this.parsed = parsed;
        this.settings = settings;
    }

    /** Returns what was found, in the order of the sources, then of their text. */
    public List<Diagnostic> check() {
        Map<ParsedSource, List<Diagnostic>> found = new LinkedHashMap<>();
        Map<Object, ParsedSource> sourceOfDocument = new LinkedHashMap<>();
        for (ParsedSource source : parsed.sources()) {
            found.put(source, checkText(source));
            source.documents().forEach(document -> sourceOfDocument.put(document, source));
        }
        UnreadableParts unreadable = new UnreadableParts(parsed.sources());
        for (Finding finding : RuleRun.check(parsed.documents())) {
            ParsedSource source = sourceOfDocument.get(EcoreUtil.getRootContainer(finding.place().object()));
            if (!unreadable.explain(finding)) {
                diagnostic(source, finding).ifPresent(found.get(source)::add);
            }
        }
        List<Diagnostic> all = new ArrayList<>();
        found.forEach((source, diagnostics) -> all.addAll(finish(source, diagnostics)));
        return all;
    }

    /** Returns the syntax errors alone, without the model being looked at. */
    public List<Diagnostic> checkSyntax() {
        return parsed.sources().stream().flatMap(source -> checkSyntax(source).stream()).toList();
    }

    private List<Diagnostic> checkSyntax(ParsedSource source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SyntaxProblem problem : source.syntaxProblems()) {
            List<String> arguments = new ArrayList<>(List.of(problem.key()));
            arguments.addAll(problem.arguments());
            diagnostic(source, Diagnostic.SYNTAX, new TextRegion(problem.start(), problem.end() - problem.start()),
                    arguments)
                    .ifPresent(diagnostics::add);
        }
        return diagnostics;
    }

    private List<Diagnostic> checkText(ParsedSource source) {
        List<Diagnostic> diagnostics = checkSyntax(source);
        if (!source.source().isXmi()) {
            for (TextFinding finding : TextFindings.of(source)) {
                diagnostic(source, finding.ruleId(), finding.region(), finding.arguments()).ifPresent(diagnostics::add);
            }
        }
        return diagnostics;
    }

    private List<Diagnostic> finish(ParsedSource source, List<Diagnostic> diagnostics) {
        List<Diagnostic> finished = source.source().isXmi()
                ? diagnostics
                : Allowances.of(source).apply(diagnostics, settings, (ruleId, region, arguments) ->
                        diagnostic(source, ruleId, region, arguments));
        return finished.stream().distinct()
                .sorted(Comparator.comparingInt(Diagnostic::offset).thenComparing(Diagnostic::ruleId)).toList();
    }

    private Optional<Diagnostic> diagnostic(ParsedSource source, Finding finding) {
        if (followsFromSyntax(source, finding)) {
            return Optional.empty();
        }
        EObject object = finding.place().object();
        Optional<TextRegion> region = SourcePlaces.region(finding.place());
        List<String> arguments = finding.arguments();
        if (finding.ruleId().equals("unresolved-name")) {
            arguments = UnresolvedNames.arguments(finding);
        }
        if (region.isPresent()) {
            return diagnostic(source, finding.ruleId(), region.get(), arguments);
        }
        return tracedDiagnostic(source, finding.ruleId(), object, arguments);
    }

    /** What is missing may well be there, only unreadable: a syntax error in the same case or survey explains it. */
    private static boolean followsFromSyntax(ParsedSource source, Finding finding) {
        if (source.syntaxProblems().isEmpty() || !TELLING_OF_ABSENCE.contains(finding.ruleId())) {
            return false;
        }
        EObject around = Containers.find(finding.place().object(), Case.class);
        around = around != null ? around : Containers.find(finding.place().object(), Survey.class);
        Optional<TextRegion> region = around == null ? Optional.empty() : SourcePlaces.region(around);
        return region.isEmpty()
                || source.syntaxProblems().stream().anyMatch(problem -> region.get().contains(problem.start()));
    }

    private Optional<Diagnostic> diagnostic(ParsedSource source, String ruleId, TextRegion region,
            List<String> arguments) {
        Optional<Severity> severity = settings.severity(ruleId);
        return severity.map(level -> new Diagnostic(source.source().name(),
                source.lines().line(region.offset()), source.lines().column(region.offset()),
                source.lines().line(region.end()), source.lines().column(region.end()),
                region.offset(), region.length(), level, ruleId, arguments));
    }

    /** A model that was read from XMI tells the places that it had when it was exported. */
    private Optional<Diagnostic> tracedDiagnostic(ParsedSource source, String ruleId, EObject object,
            List<String> arguments) {
        Trace trace = null;
        for (Element around = Containers.find(object, Element.class); around != null && trace == null;
                around = Containers.find(around.eContainer(), Element.class)) {
            trace = around.getTrace();
        }
        Trace place = trace;
        return settings.severity(ruleId).map(level -> place == null || place.getFile() == null
                ? new Diagnostic(source.source().name(), 1, 1, 1, 1, 0, 0, level, ruleId, arguments)
                : new Diagnostic(place.getFile(), place.getLine(), place.getColumn(), place.getEndLine(),
                        place.getEndColumn(), 0, 0, level, ruleId, arguments));
    }
}
