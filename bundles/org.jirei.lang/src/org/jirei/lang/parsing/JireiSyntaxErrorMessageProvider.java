/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Keeps what the parser expected as data of the error, for {@link SyntaxProblems} to put into an author's words. */
public final class JireiSyntaxErrorMessageProvider extends SyntaxErrorMessageProvider {

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), Diagnostic.SYNTAX_DIAGNOSTIC,
                new String[] {expected(context)});
    }

    private static String expected(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        if (exception instanceof MismatchedTokenException mismatch && mismatch.expecting >= 0
                && mismatch.expecting < context.getTokenNames().length) {
            return context.getTokenNames()[mismatch.expecting];
        }
        return "";
    }
}
