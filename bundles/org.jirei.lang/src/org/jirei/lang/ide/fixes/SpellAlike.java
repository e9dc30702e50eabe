/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Spells a word as it is spelled elsewhere, everywhere in the text in which it was found. */
final class SpellAlike implements Fixer {

    private static final String KATAKANA = "ァ-ヺーヽヾ";
    private static final String LATIN = "A-Za-zＡ-Ｚａ-ｚ0-9０-９";

    @Override
    public List<Fix> fixes(FixPlace place) {
        String wrong = place.argument(0);
        String usual = place.argument(1);
        Optional<ScannedToken> token = place.token();
        if (wrong.isEmpty() || usual.isEmpty() || token.isEmpty()) {
            return List.of();
        }
        boolean prose = token.get().kind() == TokenKind.PROSE_TEXT;
        List<ScannedToken> around = prose
                ? place.statement().map(SourceStatement::head).orElse(List.of()).stream()
                        .filter(each -> each.kind() == TokenKind.PROSE_TEXT).toList()
                : List.of(token.get());
        String letters = KATAKANA.indexOf(wrong.charAt(0)) >= 0 || wrong.matches("[ァ-ヺ].*") ? KATAKANA : LATIN;
        Pattern word = Pattern.compile("(?<![" + letters + "])" + Pattern.quote(wrong) + "(?![" + letters + "])");
        List<TextEdit> edits = around.stream().flatMap(each -> word.matcher(place.text())
                .region(each.start(), each.end()).useTransparentBounds(true).results()
                .map(found -> place.replace(found.start(), found.end(), usual))).toList();
        return List.of(place.fix("replace", edits, usual));
    }
}
