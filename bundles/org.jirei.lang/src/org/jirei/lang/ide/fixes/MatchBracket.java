/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.ScannedToken;

/** Gives a bracket its partner, in the same width, or takes it away. */
final class MatchBracket implements Fixer {

    private static final String SENTENCE_ENDS = "。．！？\n\r";
    private static final String OTHER_WIDTHS = "()（）[]［］{}｛｝<>＜＞「」｢｣";

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<ScannedToken> token = place.token();
        if (token.isEmpty() || place.argument(1).isEmpty()) {
            return List.of();
        }
        String partner = place.argument(1);
        boolean opens = partner.charAt(0) > place.words().charAt(0);
        List<Fix> fixes = new ArrayList<>();
        otherWidth(place, token.get(), partner, opens).ifPresent(edit ->
                fixes.add(place.fix("replace", edit, partner)));
        fixes.add(place.fix("add-bracket", place.insert(opens ? sentenceEnd(place, token.get())
                : sentenceStart(place, token.get()), partner), partner));
        fixes.add(place.fix("delete", place.delete(place.start(), place.end()), place.words()));
        return fixes;
    }

    /** Where a bracket of the other width closes what this one opens, that one is put right. */
    private static Optional<TextEdit> otherWidth(FixPlace place, ScannedToken token, String partner, boolean opens) {
        String other = otherWidth(partner);
        int at = opens ? place.text().indexOf(other, place.end()) : place.text().lastIndexOf(other, place.start() - 1);
        return other.isEmpty() || at < token.start() || at >= token.end() ? Optional.empty()
                : Optional.of(place.replace(at, at + 1, partner));
    }

    private static String otherWidth(String bracket) {
        int at = OTHER_WIDTHS.indexOf(bracket);
        if (at < 0) {
            return "";
        }
        return Character.toString(OTHER_WIDTHS.charAt(at % 4 < 2 ? at + 2 : at - 2));
    }

    private static int sentenceEnd(FixPlace place, ScannedToken token) {
        int end = place.end();
        while (end < token.end() && SENTENCE_ENDS.indexOf(place.text().charAt(end)) < 0 && !endsLabel(token, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsLabel(ScannedToken token, int offset) {
        return offset == token.end() - 1 && isLabel(token);
    }

    private static int sentenceStart(FixPlace place, ScannedToken token) {
        int first = token.start() + (isLabel(token) ? 1 : 0);
        int start = place.start();
        while (start > first && SENTENCE_ENDS.indexOf(place.text().charAt(start - 1)) < 0) {
            start--;
        }
        while (start < place.start() && Character.isWhitespace(place.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isLabel(ScannedToken token) {
        return switch (token.kind()) {
            case STRING, TIME -> true;
            default -> false;
        };
    }
}
