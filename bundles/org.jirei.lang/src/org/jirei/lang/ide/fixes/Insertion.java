/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.StatementLines;
import org.jirei.lang.parsing.Keyword;

/** Puts new lines into a block, indented as they belong there. */
final class Insertion {

    private static final String INDENTATION = "  ";

    /** The entries of surveys and cases in the order in which the language's description has them. */
    private static final List<Keyword> ORDER = List.of(Keyword.LANGUAGE, Keyword.PUBLISHER, Keyword.PERIOD,
            Keyword.PURPOSE, Keyword.OPERATION, Keyword.CRITERIA, Keyword.CONFIDENTIAL, Keyword.CASES, Keyword.CATEGORY,
            Keyword.OCCURRED, Keyword.SECTOR, Keyword.MEETS, Keyword.IMPACT, Keyword.CAUSE, Keyword.SUMMARY,
            Keyword.ACTORS, Keyword.FLOW, Keyword.BACKGROUND, Keyword.DETECTION, Keyword.RESPONSE, Keyword.CAUSE,
            Keyword.PREVENTION, Keyword.LESSONS);

    private final FixPlace place;
    private final SourceStatement block;

    private Insertion(FixPlace place, SourceStatement block) {
        this.place = place;
        this.block = block;
    }

    /** Returns a way into {@code block}; empty where its braces are not both there. */
    static Optional<Insertion> into(FixPlace place, SourceStatement block) {
        return block.isWhole() ? Optional.of(new Insertion(place, block)) : Optional.empty();
    }

    /** Returns where an entry stands among those of its survey or case; the one-line cause comes before the section. */
    static int rank(Keyword keyword, boolean block) {
        return block ? ORDER.lastIndexOf(keyword) : ORDER.indexOf(keyword);
    }

    private static int rank(SourceStatement statement) {
        return rank(statement.keyword(), statement.isBlock());
    }

    /** Puts {@code lines} where an entry of this rank belongs. */
    TextEdit atRank(int rank, String lines) {
        return before(Insertion::rank, rank, lines);
    }

    private TextEdit before(ToIntFunction<SourceStatement> ranks, int rank, String lines) {
        SourceStatement before = null;
        for (SourceStatement entry : block.inner()) {
            before = ranks.applyAsInt(entry) <= rank ? entry : before;
        }
        return before == null ? first(lines) : behind(before, lines);
    }

    /** Puts {@code lines} before everything else in the block. */
    TextEdit first(String lines) {
        int brace = block.openingBrace().end();
        int close = block.closingBrace().start();
        String indented = indented(lines);
        boolean sameLine = place.lines().line(brace) == place.lines().line(close);
        if (sameLine && place.text().substring(brace, close).isBlank()) {
            return place.replace(brace, close, "\n" + indented + "\n" + outer());
        }
        return place.insert(brace, "\n" + indented + (sameLine ? "\n" + outer() + INDENTATION : ""));
    }

    /** Puts {@code lines} behind everything else in the block. */
    TextEdit last(String lines) {
        return block.inner().isEmpty() ? first(lines) : behind(block.inner().getLast(), lines);
    }

    private TextEdit behind(SourceStatement before, String lines) {
        int lineEnd = place.lines().end(place.lines().line(before.end()));
        boolean sharedLine = place.lines().line(before.end()) == place.lines().line(block.closingBrace().start());
        int at = sharedLine ? before.end() : lineEnd;
        return place.insert(at, "\n" + indented(lines) + (sharedLine ? "\n" + outer() : ""));
    }

    /** Returns {@code lines} with the indentation that they have in the block. */
    String indented(String lines) {
        return StatementLines.indent(lines, "", inner());
    }

    /** Returns the indentation of the block's lines. */
    String inner() {
        return outer() + INDENTATION;
    }

    private String outer() {
        return place.statementLines().indentation(block.start());
    }
}
