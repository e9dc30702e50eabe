/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;

/**
 * A statement of a source, whole or half written, with those inside its braces; the outermost stands for the source.
 */
final class Entry {

    private final String source;
    private final Entry around;
    private final ScannedToken opener;
    private final List<ScannedToken> head = new ArrayList<>();
    private final List<ScannedToken> prose = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Block block;

    /** Makes the entry that stands for a whole source. */
    Entry(String source) {
        this(source, null, null);
        block = Block.DOCUMENT;
    }

    private Entry(String source, Entry around, ScannedToken opener) {
        this.source = source;
        this.around = around;
        this.opener = opener;
    }

    /** Adds a statement that begins with {@code keyword}. */
    Entry add(ScannedToken keyword) {
        Entry entry = new Entry(source, this, keyword);
        entries.add(entry);
        return entry;
    }

    /** Adds a token of the statement's own line. */
    void addToHead(ScannedToken token) {
        head.add(token);
    }

    /** Adds a token of the bullets and headings inside the braces. */
    void addToProse(ScannedToken token) {
        prose.add(token);
    }

    /** Opens the braces. */
    void open() {
        block = around.block == null ? null : around.block.openedBy(keyword());
    }

    /** Returns the keyword that it begins with; {@code null} for the source. */
    Keyword keyword() {
        return opener == null ? null : opener.keyword();
    }

    /** Returns the 0-based offset at which it begins. */
    int start() {
        return opener == null ? 0 : opener.start();
    }

    /** Returns what is inside the braces; {@code null} without braces. */
    Block block() {
        return block;
    }

    /** Returns the statement whose braces it stands in; {@code null} for the source. */
    Entry around() {
        return around;
    }

    /** Returns the statements inside the braces in their order. */
    List<Entry> entries() {
        return entries;
    }

    /** Returns those of the statements inside the braces that begin with one of {@code keywords}. */
    List<Entry> entries(Keyword... keywords) {
        return entries.stream().filter(entry -> List.of(keywords).contains(entry.keyword())).toList();
    }

    /** Returns this and all statements inside, at any depth, in their order. */
    Stream<Entry> all() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(Entry::all));
    }

    /** Returns the nearest entry at or around this one that begins with {@code keyword}, or {@code null}. */
    Entry enclosing(Keyword keyword) {
        return keyword() == keyword ? this : around == null ? null : around.enclosing(keyword);
    }

    /** Returns the tokens of the statement's own line behind its keyword, none of them hidden. */
    List<ScannedToken> head() {
        return head;
    }

    /** Returns the names of the statement's line and of the references in its sentence or bullets. */
    List<ScannedToken> names() {
        return Stream.concat(head.stream(), prose.stream()).filter(token -> token.kind() == TokenKind.ID).toList();
    }

    /** Returns the name that the statement gives; empty where it has none. */
    String name() {
        return !head.isEmpty() && head.getFirst().kind() == TokenKind.ID ? text(head.getFirst()) : "";
    }

    /** Returns the first label of the statement, or {@code null}. */
    String label() {
        return head.stream().filter(token -> token.kind() == TokenKind.STRING).findFirst()
                .map(token -> EnclosedSource.decode(source(token)).text()).orElse(null);
    }

    /** Returns the time of a step or action, or {@code null}. */
    String time() {
        return head.stream().filter(token -> token.kind() == TokenKind.TIME).findFirst()
                .map(token -> EnclosedSource.decode(source(token)).text()).orElse(null);
    }

    /** Returns a name as it is meant, without the ^ that the source may need. */
    String text(ScannedToken name) {
        String text = source(name);
        return text.startsWith("^") ? text.substring(1) : text;
    }

    /** Returns a token as it is written. */
    String source(ScannedToken token) {
        return source.substring(token.start(), token.end());
    }
}
