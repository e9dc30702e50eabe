/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.parser.IParseResult;
import org.jirei.lang.LineIndex;

/** All that is wrong with the syntax of one source, in an author's words. */
public final class SyntaxProblems {

    private SyntaxProblems() {
    }

    /**
     * Returns the problems of {@code source} in source order. What is missing on a line of which an unfinished label or
     * time swallowed a part is not told, but for braces.
     *
     * @param guarded what the guard made of the source
     * @param parsed what the parser made of the source; the guard leaves nothing for it to stumble over, but if ever it
     * does,     that must not pass in silence
     */
    public static List<SyntaxProblem> of(String source, StatementGuard.Result guarded, IParseResult parsed) {
        List<SyntaxProblem> problems = read(source, guarded);
        if (problems.isEmpty()) {
            parsed.getSyntaxErrors().forEach(node -> problems.add(new SyntaxProblem("unexpected", node.getOffset(),
                    node.getOffset() + node.getLength(), List.of(node.getText().strip()))));
        }
        problems.sort(Comparator.comparingInt(SyntaxProblem::start));
        return List.copyOf(problems);
    }

    /** Returns the problems of {@code source} in source order, without it being parsed. */
    public static List<SyntaxProblem> read(String source) {
        List<SyntaxProblem> problems = read(source, StatementGuard.read(source));
        problems.sort(Comparator.comparingInt(SyntaxProblem::start));
        return problems;
    }

    private static List<SyntaxProblem> read(String source, StatementGuard.Result guarded) {
        List<SyntaxProblem> problems = new ArrayList<>(TokenChecks.check(source, guarded.tokens()));
        LineIndex lines = guarded.lines();
        Set<Integer> unfinishedLines = problems.stream().filter(problem -> problem.key().endsWith("-not-closed"))
                .map(problem -> lines.line(problem.start())).collect(Collectors.toSet());
        guarded.problems().stream().filter(problem -> !unfinishedLines.contains(lines.line(problem.start()))
                || problem.key().startsWith("missing-close")).forEach(problems::add);
        return problems;
    }
}
