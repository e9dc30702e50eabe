/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.SyntaxProblem;
import org.jirei.lang.parsing.SyntaxProblems;

/**
 * Offers of several ways those after which less is wrong, first the one that leaves least: only trying tells which brace
 * was forgotten.
 *
 * @param ways what may be tried
 */
record LessSyntaxErrors(List<Fixer> ways) implements Fixer {

    /** What remains after a fix. */
    private record Tried(Fix fix, List<SyntaxProblem> left) {
    }

    @Override
    public List<Fix> fixes(FixPlace place) {
        List<SyntaxProblem> before = place.source().syntaxProblems();
        Stream<Fix> fixes = ways.stream().flatMap(way -> way.fixes(place).stream());
        return fixes.filter(fix -> !fix.edits().isEmpty())
                .map(fix -> new Tried(fix, SyntaxProblems.read(TextEdit.apply(place.text(), fix.edits()))))
                .filter(tried -> tried.left().size() < before.size()
                        || tried.left().size() == before.size() && isGone(place, tried))
                .sorted(Comparator.comparingInt(tried -> tried.left().size())).map(Tried::fix).distinct().toList();
    }

    /** What was told of a statement first may have hidden the next problem, so that as many are left. */
    private static boolean isGone(FixPlace place, Tried tried) {
        int moved = place.start();
        for (TextEdit edit : tried.fix().edits()) {
            moved += edit.end() <= place.start() ? edit.text().length() - edit.length() : 0;
        }
        int start = moved;
        return tried.left().stream().noneMatch(problem -> problem.key().equals(place.problem())
                && problem.start() == start);
    }
}
