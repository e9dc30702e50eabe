/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.jirei.lang.parsing.SyntaxProblem;
import org.jirei.model.Document;

/**
 * One source with what was read from it.
 *
 * @param source the file
 * @param resource holds the model
 * @param documents the file's content as a model; more than one only in an XMI export of several files
 * @param syntaxProblems what could not be read, in source order
 * @param lines for telling lines and columns
 */
public record ParsedSource(SourceText source, Resource resource, List<Document> documents,
        List<SyntaxProblem> syntaxProblems, LineIndex lines) {
}
