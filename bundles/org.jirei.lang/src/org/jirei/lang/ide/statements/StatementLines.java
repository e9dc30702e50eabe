/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.statements;

import java.util.BitSet;
import org.jirei.lang.LineIndex;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/**
 * Which lines belong to which statement: those from its first to its last word, and comment lines right above it.
 * Lines are 1-based, offsets 0-based.
 */
public final class StatementLines {

    private final String text;
    private final LineIndex lines;
    private final BitSet commentLines = new BitSet();

    /** Reads the lines of {@code statements}. */
    public StatementLines(SourceStatements statements) {
        text = statements.text();
        lines = statements.lines();
        for (ScannedToken token : statements.guarded().tokens()) {
            boolean comment = token.kind() == TokenKind.SL_COMMENT || token.kind() == TokenKind.ML_COMMENT;
            if (comment && beginsLine(token.start()) && text.substring(token.end(), lineEnd(token.end())).isBlank()) {
                commentLines.set(lines.line(token.start()), lines.line(token.end()) + 1);
            }
        }
    }

    private boolean beginsLine(int offset) {
        return text.substring(lines.start(lines.line(offset)), offset).isBlank();
    }

    private int lineEnd(int offset) {
        return lines.end(lines.line(offset));
    }

    /** Returns whether nothing but comments shares lines with {@code statement}. */
    public boolean standsAlone(SourceStatement statement) {
        String behind = text.substring(statement.end(), lineEnd(statement.end())).strip();
        return beginsLine(statement.start())
                && (behind.isEmpty() || behind.startsWith("//") || behind.startsWith("/*") && behind.endsWith("*/"));
    }

    /** Returns the line on which the comments right above {@code statement}, or else it itself, begin. */
    public int first(SourceStatement statement) {
        int first = lines.line(statement.start());
        while (commentLines.get(first - 1)) {
            first--;
        }
        return first;
    }

    /** Returns the line on which {@code statement} ends. */
    public int last(SourceStatement statement) {
        return lines.line(statement.end());
    }

    /** Returns the blanks that the line of {@code offset} begins with. */
    public String indentation(int offset) {
        int start = lines.start(lines.line(offset));
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t'
                || text.charAt(end) == '\u3000')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns {@code block}, whole lines, with {@code from} at the beginning of each line replaced by {@code to}. */
    public static String indent(String block, String from, String to) {
        StringBuilder indented = new StringBuilder();
        for (String line : block.splitWithDelimiters("\r\n|[\r\n]", -1)) {
            boolean blank = line.isBlank();
            indented.append(blank ? line : line.startsWith(from) ? to + line.substring(from.length()) : line);
        }
        return indented.toString();
    }
}
