/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.jirei.lang.parser.antlr.JireiParser;

/**
 * The generated parser, whose results remember what {@link StatementGuard} made of the source: a check needs the same
 * tokens. For one thread at a time, as every parser of Xtext.
 */
public final class GuardedParser extends JireiParser {

    private JireiLexer lexer;

    private static final class GuardedResult extends ParseResult {

        private final StatementGuard.Result guarded;

        GuardedResult(IParseResult parsed, StatementGuard.Result guarded) {
            super(parsed.getRootASTElement(), parsed.getRootNode(), parsed.hasSyntaxErrors());
            this.guarded = guarded;
        }
    }

    /**
     * Returns what the guard made of {@code source}.
     *
     * @param parsed what the parser made of it; after a change, Xtext may have parsed the changed part alone, and the
     *     source is guarded anew
     */
    public static StatementGuard.Result guarded(String source, IParseResult parsed) {
        return parsed instanceof GuardedResult known && known.guarded.source().equals(source)
                ? known.guarded : StatementGuard.read(source);
    }

    @Override
    protected IParseResult doParse(String rule, CharStream source, NodeModelBuilder builder, int lookAhead) {
        IParseResult parsed = super.doParse(rule, source, builder, lookAhead);
        return new GuardedResult(parsed, lexer.guarded());
    }

    @Override
    protected TokenSource createLexer(CharStream source) {
        lexer = (JireiLexer) super.createLexer(source);
        return lexer;
    }
}
