/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.jirei.lang.LineIndex;

/**
 * All that is wrong with the syntax of one source, in an author's words: what the guard found, and what the parser
 * stumbled over, told by what stands before the place. One problem a line, since the rest follows from the first.
 */
public final class SyntaxProblems {

    private final String source;
    private final LineIndex lines;
    private final List<ScannedToken> visible;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final Set<Integer> linesTold = new HashSet<>();

    private SyntaxProblems(String source, List<ScannedToken> visible) {
        this.source = source;
        lines = new LineIndex(source);
        this.visible = visible;
    }

    /** Returns the problems of {@code source}, which was parsed to {@code parsed}, in source order. */
    public static List<SyntaxProblem> of(String source, IParseResult parsed) {
        StatementGuard.Result guarded = StatementGuard.guard(source, JireiScanner.scan(source));
        SyntaxProblems told = new SyntaxProblems(source,
                guarded.tokens().stream().filter(token -> !token.kind().hidden()).toList());
        told.addAll(TokenChecks.check(source, guarded.tokens()));
        told.addAll(guarded.problems());
        for (INode node : parsed.getSyntaxErrors()) {
            told.add(node);
        }
        told.problems.sort(Comparator.comparingInt(SyntaxProblem::start));
        return told.problems;
    }

    private void addAll(List<SyntaxProblem> found) {
        for (SyntaxProblem problem : found) {
            problems.add(problem);
            linesTold.add(lines.line(problem.start()));
        }
    }

    private void add(INode node) {
        SyntaxErrorMessage error = node.getSyntaxErrorMessage();
        String expected = error.getIssueData() != null && error.getIssueData().length > 0 ? error.getIssueData()[0] : "";
        SyntaxProblem problem = describe(indexAt(node.getOffset()), expected);
        if (linesTold.add(lines.line(problem.start()))) {
            problems.add(problem);
        }
    }

    private int indexAt(int offset) {
        int index = 0;
        while (index < visible.size() && visible.get(index).end() <= offset) {
            index++;
        }
        return index;
    }

    private SyntaxProblem describe(int index, String expected) {
        ScannedToken before = index > 0 ? visible.get(index - 1) : null;
        ScannedToken here = index < visible.size() ? visible.get(index) : null;
        if (before != null) {
            switch (before.kind()) {
                case BULLET_MARK, SECOND_BULLET_MARK -> {
                    return at(before, "bullet-without-text");
                }
                case HEADING_MARK -> {
                    return at(before, "heading-without-text");
                }
                default -> {
                }
            }
            if (before.is(":") || before.is("：")) {
                return at(before, "sentence-without-text");
            }
            if (before.is("{{")) {
                return at(before, "reference-without-name");
            }
        }
        if (expected.equals("'}}'")) {
            return at(before == null ? here : before, "reference-not-closed");
        }
        if (expected.equals("RULE_ID") && here != null && here.kind() == TokenKind.DATE) {
            return at(here, "name-begins-with-digit", text(here));
        }
        if (before != null && isArrow(before)) {
            return at(before, "participant-missing", text(before));
        }
        if (before != null && before.is(",")) {
            return at(before, "name-after-comma-missing");
        }
        if (before != null && (before.keyword() == Keyword.STEP || before.keyword() == Keyword.ACTION)) {
            return at(before, "line-name-missing", text(before));
        }
        if (here != null && here.is(":") || here != null && here.is("：")) {
            return at(here, "participant-before-sentence-missing");
        }
        return switch (expected) {
            case "RULE_ID" -> before == null ? unexpected(here)
                    : at(before, insideFlowLine(index) ? "participant-missing" : "name-missing", text(before));
            case "RULE_STRING" -> before == null ? unexpected(here) : at(before, "label-missing", text(before));
            case "RULE_DATE" -> before == null ? unexpected(here) : at(before, "date-missing", text(before));
            case "'..'" -> before == null ? unexpected(here) : at(before, "period-end-missing");
            default -> insideFlowLine(index) && !sameLine(before, here)
                    ? at(before, "sentence-missing") : unexpected(here);
        };
    }

    private boolean insideFlowLine(int index) {
        for (int before = index - 1; before >= 0; before--) {
            Keyword keyword = visible.get(before).keyword();
            if (keyword != null) {
                return keyword == Keyword.STEP || keyword == Keyword.ACTION || keyword == Keyword.NOTE;
            }
            if (visible.get(before).kind() == TokenKind.PROSE_TEXT) {
                return false;
            }
        }
        return false;
    }

    private SyntaxProblem unexpected(ScannedToken token) {
        ScannedToken place = token != null ? token : visible.isEmpty() ? null : visible.getLast();
        return place == null ? new SyntaxProblem("unexpected", 0, 0, List.of("")) : at(place, "unexpected", text(place));
    }

    private SyntaxProblem at(ScannedToken token, String key, String... arguments) {
        return new SyntaxProblem(key, token.start(), token.end(), List.of(arguments));
    }

    private static boolean isArrow(ScannedToken token) {
        return token.kind() == TokenKind.SIGN && Set.of("->", "<->", "-x", "=>", "→", "↔", "⇒").contains(token.spelling());
    }

    private boolean sameLine(ScannedToken before, ScannedToken here) {
        return before != null && here != null && lines.line(before.end()) == lines.line(here.start());
    }

    private String text(ScannedToken token) {
        String text = source.substring(token.start(), token.end());
        return text.isEmpty() ? token.spelling() : text;
    }
}
