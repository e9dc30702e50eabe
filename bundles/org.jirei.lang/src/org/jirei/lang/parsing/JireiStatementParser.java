/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import org.antlr.runtime.IntStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.jirei.lang.parser.antlr.JireiParser;
import org.jirei.lang.parser.antlr.internal.InternalJireiParser;

/** The generated parser, kept from skipping a word that begins the next statement in order to mend the last one. */
public final class JireiStatementParser extends JireiParser {

    @Override
    protected InternalJireiParser createParser(XtextTokenStream stream) {
        return new InternalJireiParser(stream, getGrammarAccess()) {
            @Override
            public boolean mismatchIsUnwantedToken(IntStream input, int expected) {
                String here = stream.LT(1).getText();
                return Keyword.of(here) == null && !here.equals("}") && super.mismatchIsUnwantedToken(input, expected);
            }
        };
    }
}
