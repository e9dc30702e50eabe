/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.statements;

import java.util.Optional;
import org.jirei.lang.LineIndex;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.StatementGuard;
import org.jirei.lang.parsing.TokenKind;

/**
 * The statements of a source, nested as its braces are. A half-written source has them too: what cannot be read is
 * passed over, missing braces are understood.
 */
public final class SourceStatements {

    private final String text;
    private final StatementGuard.Result guarded;
    private final SourceStatement root = new SourceStatement(null, null);
    private SourceStatement block = root;
    private SourceStatement statement;

    private SourceStatements(String text) {
        this.text = text;
        guarded = StatementGuard.read(text);
        guarded.tokens().stream().filter(token -> !token.kind().hidden()).forEach(this::add);
    }

    /** Reads {@code text}. */
    public static SourceStatements of(String text) {
        return new SourceStatements(text);
    }

    private void add(ScannedToken token) {
        if (token.is("{")) {
            openBlock(token);
        } else if (token.is("}")) {
            closeBlock(token);
        } else if (token.keyword() == Keyword.NOTE && statement != null && lastFlowLine() != null) {
            statement = lastFlowLine().addInner(token);
            reachNote();
        } else if (begins(token)) {
            statement = block.addInner(token);
        } else if (statement != null) {
            statement.addHead(token);
            reachNote();
        }
    }

    private SourceStatement lastFlowLine() {
        SourceStatement last = block.inner().isEmpty() ? null : block.inner().getLast();
        return last != null && last.isFlowLine() ? last : null;
    }

    private void reachNote() {
        if (statement.keyword() == Keyword.NOTE && statement.around().isFlowLine()) {
            statement.around().reach(statement);
        }
    }

    private static boolean begins(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            default -> token.kind() == TokenKind.KEYWORD && token.keyword() != Keyword.PUBLISHED;
        };
    }

    private void openBlock(ScannedToken brace) {
        if (statement != null) {
            statement.open(brace);
            block = statement;
            statement = null;
        }
    }

    private void closeBlock(ScannedToken brace) {
        if (block != root) {
            block.close(brace);
            block = block.around();
        }
        statement = null;
    }

    /** Returns the source that was read. */
    public String text() {
        return text;
    }

    /** Returns the source as a whole. */
    public SourceStatement root() {
        return root;
    }

    /** Returns the lines of the source. */
    public LineIndex lines() {
        return guarded.lines();
    }

    /** Returns what the guard made of the source. */
    public StatementGuard.Result guarded() {
        return guarded;
    }

    /** Returns the innermost statement that begins at or before {@code offset} and ends at or behind it. */
    public Optional<SourceStatement> at(int offset) {
        return root.all().filter(each -> each.opener() != null && each.start() <= offset && offset <= each.end())
                .reduce((outer, inner) -> inner);
    }

    /** Returns the innermost statement of {@code keyword} that encloses {@code offset}. */
    public Optional<SourceStatement> around(int offset, Keyword keyword) {
        SourceStatement found = at(offset).orElse(null);
        while (found != null && found.keyword() != keyword) {
            found = found.around();
        }
        return Optional.ofNullable(found);
    }
}
