/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.format;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.FormatResult;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;

/**
 * What the formatter changes in a source, in as small pieces as possible: what an editor has marked stays marked, and
 * the caret stays with its word.
 *
 * @param edits the change
 * @param problems the syntax errors for which the source was left alone
 */
public record FormatEdits(List<TextEdit> edits, List<Diagnostic> problems) {

    /**
     * Formats a source; its line ends stay what they are.
     *
     * @param keywords the language to spell all keywords in, or {@code null} to leave them as they are
     */
    public static FormatEdits of(SourceText source, Language keywords) {
        FormatResult result = JireiFormatter.format(source, keywords);
        if (!result.problems().isEmpty()) {
            return new FormatEdits(List.of(), result.problems());
        }
        String lineEnd = source.text().contains("\r\n") ? "\r\n" : "\n";
        String formatted = result.text().replaceAll("\r\n|[\r\n]", lineEnd);
        return new FormatEdits(difference(source, formatted), List.of());
    }

    /** The formatter changes white space and the spelling of tokens, never their sequence. */
    private static List<TextEdit> difference(SourceText source, String formatted) {
        List<ScannedToken> before = visible(source.text());
        List<ScannedToken> after = visible(formatted);
        if (before.size() != after.size()) {
            return source.text().equals(formatted) ? List.of()
                    : List.of(new TextEdit(source.name(), 0, source.text().length(), formatted));
        }
        List<TextEdit> edits = new ArrayList<>();
        int oldEnd = 0;
        int newEnd = 0;
        for (int i = 0; i < before.size(); i++) {
            ScannedToken old = before.get(i);
            ScannedToken now = after.get(i);
            change(source, oldEnd, old.start(), formatted.substring(newEnd, now.start()), edits);
            change(source, old.start(), old.end(), formatted.substring(now.start(), now.end()), edits);
            oldEnd = old.end();
            newEnd = now.end();
        }
        change(source, oldEnd, source.text().length(), formatted.substring(newEnd), edits);
        return edits;
    }

    private static List<ScannedToken> visible(String text) {
        return JireiScanner.scan(text).stream().filter(token -> token.kind() != TokenKind.WS).toList();
    }

    private static void change(SourceText source, int start, int end, String replacement, List<TextEdit> edits) {
        if (!source.text().substring(start, end).equals(replacement)) {
            edits.add(new TextEdit(source.name(), start, end - start, replacement));
        }
    }
}
