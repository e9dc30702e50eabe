/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.Collection;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;

/** Tells in which language the keywords of a source are written. */
public final class SourceLanguage {

    private SourceLanguage() {
    }

    /**
     * Returns the language of most keywords of {@code text}; where it has none, that of the sources around it.
     *
     * @param around the sources of the same project
     * @param otherwise what is returned where nobody has written a keyword
     */
    public static Language of(String text, Collection<ParsedSource> around, Language otherwise) {
        int balance = balance(JireiScanner.scan(text));
        if (balance == 0) {
            balance = around.stream().mapToInt(source -> balance(source.tokens())).sum();
        }
        return balance == 0 ? otherwise : balance > 0 ? Language.JAPANESE : Language.ENGLISH;
    }

    /** How many more Japanese keywords than English ones there are. */
    private static int balance(Collection<ScannedToken> tokens) {
        return tokens.stream().filter(token -> token.kind() == TokenKind.KEYWORD)
                .mapToInt(token -> Keyword.languageOf(token.spelling()) == Language.JAPANESE ? 1 : -1).sum();
    }
}
