/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.List;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.StatementGuard;
import org.jirei.lang.parsing.TokenKind;

/**
 * Reads the statements of a source without parsing it: many times faster, and nothing of what is half written is lost.
 */
final class EntryReader {

    private final List<ScannedToken> tokens;
    private final Entry source;
    /** The entry whose braces are open. */
    private Entry block;
    /** The statement that is being read; {@code null} behind a brace. */
    private Entry statement;

    private EntryReader(String text) {
        tokens = StatementGuard.read(text).tokens().stream().filter(token -> !token.kind().hidden()).toList();
        source = new Entry(text);
        block = source;
    }

    /** Returns the entry that stands for the whole of {@code text}. */
    static Entry read(String text) {
        EntryReader reader = new EntryReader(text);
        reader.read(reader.tokens.size());
        return reader.source;
    }

    /** Returns the entry whose braces are still open where {@code text} ends. */
    static Entry openAtEnd(String text) {
        EntryReader reader = new EntryReader(text);
        reader.read(reader.writtenTokens());
        return reader.block;
    }

    /**
     * The guard closes at the end what is open; an opening brace that it put in goes with the closing one behind it.
     */
    private int writtenTokens() {
        int count = tokens.size();
        while (count > 0 && isPutIn(tokens.get(count - 1), "}")
                && (count < 2 || !isPutIn(tokens.get(count - 2), "{"))) {
            count--;
        }
        return count;
    }

    private static boolean isPutIn(ScannedToken token, String sign) {
        return token.start() == token.end() && token.is(sign);
    }

    private void read(int count) {
        for (ScannedToken token : tokens.subList(0, count)) {
            read(token);
        }
    }

    private void read(ScannedToken token) {
        if (token.kind() == TokenKind.KEYWORD && token.keyword() != Keyword.PUBLISHED) {
            statement = block.add(token);
        } else if (token.is("{") && statement != null) {
            statement.open();
            block = statement;
            statement = null;
        } else if (token.is("}") && block.around() != null) {
            block = block.around();
            statement = null;
        } else if (statement != null) {
            statement.addToHead(token);
        } else {
            block.addToProse(token);
        }
    }
}
