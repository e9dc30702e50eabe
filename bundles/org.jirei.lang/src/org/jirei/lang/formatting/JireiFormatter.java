/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.formatting;

import java.util.List;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.lang.checking.SourceChecker;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ProseSource;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;

/**
 * Brings a source into its one canonical form: one statement a line, two spaces a level, one space between words,
 * continued bullets indented under their text. Comments stay where they are, prose and the author's blank lines (one at
 * a time) too; between surveys and cases there is always one. Formatting what is formatted changes nothing.
 */
public final class JireiFormatter {

    private JireiFormatter() {
    }

    /**
     * Formats a source.
     *
     * @param keywords the language to spell all keywords in, or {@code null} to leave them as they are
     * @return the canonical text, or the source unchanged together with its syntax errors
     */
    public static FormatResult format(SourceText source, Language keywords) {
        List<Diagnostic> problems = syntaxErrors(source);
        if (!problems.isEmpty()) {
            return new FormatResult(source.text(), problems);
        }
        List<ScannedToken> tokens = JireiScanner.scan(source.text());
        String formatted = new TokenLayout(source.text(), tokens, keywords).layOut();
        requireSameContent(source.text(), tokens, formatted);
        return new FormatResult(formatted, List.of());
    }

    private static List<Diagnostic> syntaxErrors(SourceText source) {
        return new SourceChecker(JireiLanguage.shared().parse(List.of(source)), RuleSettings.defaults()).checkSyntax();
    }

    /** An author's prose is never worth the risk: text that does not say the same is not handed out. */
    private static void requireSameContent(String before, List<ScannedToken> tokens, String after) {
        if (!content(before, tokens).equals(content(after, JireiScanner.scan(after)))) {
            throw new IllegalStateException("the formatter would have changed more than white space");
        }
    }

    private static List<String> content(String text, List<ScannedToken> tokens) {
        return tokens.stream().filter(token -> token.kind() != TokenKind.WS).map(token -> content(text, token))
                .toList();
    }

    private static String content(String text, ScannedToken token) {
        String written = text.substring(token.start(), token.end());
        return switch (token.kind()) {
            case KEYWORD -> token.keyword().name();
            case PROSE_TEXT -> ProseSource.decode(written).text();
            case TIME -> EnclosedSource.decode(written).text();
            case SIGN -> written.equals("：") ? ":" : written;
            default -> written.replace("\r\n", "\n").stripTrailing();
        };
    }
}
