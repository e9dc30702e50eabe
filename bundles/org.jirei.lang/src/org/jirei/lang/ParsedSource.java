/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.jirei.lang.parsing.GuardedParser;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.StatementGuard;
import org.jirei.lang.parsing.SyntaxProblem;
import org.jirei.lang.parsing.SyntaxProblems;
import org.jirei.model.Document;

/**
 * One source with what was read from it.
 *
 * @param source the file
 * @param resource holds the model
 * @param documents the file's content as a model; more than one only in an XMI export of several files
 * @param tokens what the parser saw, hidden tokens among them, in source order; none of an XMI file
 * @param syntaxProblems what could not be read, in source order
 * @param lines for telling lines and columns
 */
public record ParsedSource(SourceText source, Resource resource, List<Document> documents,
        List<ScannedToken> tokens, List<SyntaxProblem> syntaxProblems, LineIndex lines) {

    /** Returns {@code source} with what {@code resource} has parsed and linked of it. */
    static ParsedSource of(SourceText source, XtextResource resource) {
        StatementGuard.Result guarded = GuardedParser.guarded(source.text(), resource.getParseResult());
        return new ParsedSource(source, resource, documents(resource), guarded.tokens(),
                SyntaxProblems.of(source.text(), guarded, resource.getParseResult()), guarded.lines());
    }

    /** Returns {@code source}, an XMI file, with what {@code resource} has read of it. */
    static ParsedSource ofXmi(SourceText source, Resource resource) {
        List<Document> documents = documents(resource);
        List<SyntaxProblem> problems = documents.isEmpty() || !resource.getErrors().isEmpty()
                ? List.of(new SyntaxProblem("not-a-model", 0, 0, List.of())) : List.of();
        return new ParsedSource(source, resource, documents, List.of(), problems, new LineIndex(source.text()));
    }

    private static List<Document> documents(Resource resource) {
        return resource.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
    }
}
