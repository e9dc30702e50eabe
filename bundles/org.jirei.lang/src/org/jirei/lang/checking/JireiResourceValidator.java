/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;

/**
 * Tells Xtext's services, among them the language server, exactly what {@link ParsedSources#check} finds, instead of
 * what Xtext would say of syntax and links itself. Messages are in the language of the process's locale.
 */
public final class JireiResourceValidator implements IResourceValidator {

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
        List<Resource> together = resource.getResourceSet() == null
                ? List.of(resource) : resource.getResourceSet().getResources();
        String file = resource.getURI().toString();
        return ParsedSources.of(together).check(RuleSettings.defaults()).stream()
                .filter(diagnostic -> diagnostic.file().equals(file))
                .map(diagnostic -> issue(diagnostic, resource)).toList();
    }

    private static Issue issue(Diagnostic diagnostic, Resource resource) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(severity(diagnostic));
        issue.setCode(diagnostic.ruleId());
        issue.setMessage(diagnostic.message(language()));
        issue.setData(diagnostic.arguments().toArray(String[]::new));
        issue.setOffset(diagnostic.offset());
        issue.setLength(diagnostic.length());
        issue.setLineNumber(diagnostic.line());
        issue.setColumn(diagnostic.column());
        issue.setLineNumberEnd(diagnostic.endLine());
        issue.setColumnEnd(diagnostic.endColumn());
        issue.setUriToProblem(resource.getURI());
        issue.setType(CheckType.FAST);
        issue.setSyntaxError(diagnostic.ruleId().equals(Diagnostic.SYNTAX));
        return issue;
    }

    private static Severity severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }

    private static Language language() {
        return Locale.getDefault().getLanguage().equals("ja") ? Language.JAPANESE : Language.ENGLISH;
    }
}
