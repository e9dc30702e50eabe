/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/** Makes one of two entries that say the same thing: what is in the second goes to the end of the first. */
final class MergeBlocks implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> second = place.statement().filter(found -> found.keyword() != null);
        Optional<SourceStatement> first = second.flatMap(MergeBlocks::earlier);
        if (first.isEmpty()) {
            return List.of();
        }
        List<TextEdit> edits = isList(second.get()) ? appendEntries(place, first.get(), second.get())
                : appendLines(place, first.get(), second.get());
        return edits.isEmpty() ? List.of() : List.of(place.fix("merge", edits, place.word(second.get().keyword())));
    }

    /** Returns the entry before {@code second} that repeats it; the one-line cause and the section are two things. */
    static Optional<SourceStatement> earlier(SourceStatement second) {
        return second.around().inner(second.keyword()).filter(first -> first.start() < second.start()
                && first.isBlock() == second.isBlock()).findFirst();
    }

    private static boolean isList(SourceStatement statement) {
        return switch (statement.keyword()) {
            case MEETS, CASES, CONFIDENTIAL -> true;
            default -> false;
        };
    }

    private static List<TextEdit> appendEntries(FixPlace place, SourceStatement first, SourceStatement second) {
        List<String> known = entries(place, first);
        List<String> added = entries(place, second).stream().filter(entry -> !known.contains(entry)).toList();
        List<TextEdit> edits = new ArrayList<>();
        if (!added.isEmpty()) {
            edits.add(place.insert(first.headEnd(), ", " + String.join(", ", added)));
        }
        edits.add(place.delete(second));
        return edits;
    }

    private static List<String> entries(FixPlace place, SourceStatement statement) {
        return statement.head().stream()
                .filter(token -> token.kind() == TokenKind.ID || token.kind() == TokenKind.STRING)
                .map(token -> place.text().substring(token.start(), token.end())).toList();
    }

    private static List<TextEdit> appendLines(FixPlace place, SourceStatement first, SourceStatement second) {
        if (!first.isWhole() || !second.isWhole() || !place.statementLines().standsAlone(second)
                || first.keyword() == Keyword.CASE || first.keyword() == Keyword.SURVEY) {
            return List.of();
        }
        String body = body(place, second);
        if (body.isBlank()) {
            return List.of(place.delete(second));
        }
        String withoutEnds = body.replaceFirst("^[ \\t\u3000]*(\\r\\n|[\\r\\n])", "").stripTrailing();
        return closesOnItsOwnLine(place, first.closingBrace())
                ? List.of(place.insert(place.lines().start(place.lines().line(first.closingBrace().start())),
                        withoutEnds + "\n"), place.delete(second))
                : List.of();
    }

    private static String body(FixPlace place, SourceStatement block) {
        return place.text().substring(block.openingBrace().end(), block.closingBrace().start());
    }

    private static boolean closesOnItsOwnLine(FixPlace place, ScannedToken brace) {
        return place.text().substring(place.lines().start(place.lines().line(brace.start())), brace.start()).isBlank();
    }
}
