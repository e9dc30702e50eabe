/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import com.google.inject.Inject;
import java.util.Iterator;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

/** The parser's lexer: {@link JireiScanner}, then {@link StatementGuard}. */
public final class JireiLexer extends Lexer {

    private final TokenTypes types;
    private StatementGuard.Result guarded;
    private Iterator<ScannedToken> tokens;

    /** Makes a lexer for the parser whose token types {@code tokenDefs} knows. */
    @Inject
    public JireiLexer(ITokenDefProvider tokenDefs) {
        types = new TokenTypes(tokenDefs.getTokenDefMap());
    }

    @Override
    public void setCharStream(CharStream input) {
        super.setCharStream(input);
        guarded = StatementGuard.read(input.size() == 0 ? "" : input.substring(0, input.size() - 1));
        tokens = guarded.tokens().iterator();
    }

    /** Returns what the guard made of the source. */
    StatementGuard.Result guarded() {
        return guarded;
    }

    @Override
    public Token nextToken() {
        return tokens.hasNext() ? types.token(tokens.next(), guarded.source()) : Token.EOF_TOKEN;
    }

    @Override
    public void mTokens() {
        throw new IllegalStateException("the tokens come from JireiScanner");
    }
}
