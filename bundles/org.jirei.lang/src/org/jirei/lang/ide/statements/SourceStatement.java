/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;

/**
 * A statement, bullet or heading as it stands in the source, with the statements that its braces enclose. Offsets are
 * 0-based UTF-16 units. The source as a whole is one too, without a first word.
 */
public final class SourceStatement {

    private final SourceStatement around;
    private final ScannedToken opener;
    private final List<ScannedToken> head = new ArrayList<>();
    private final List<SourceStatement> inner = new ArrayList<>();
    private ScannedToken openingBrace;
    private ScannedToken closingBrace;
    private int end;

    SourceStatement(SourceStatement around, ScannedToken opener) {
        this.around = around;
        this.opener = opener;
        end = opener == null ? 0 : opener.end();
    }

    void addHead(ScannedToken token) {
        head.add(token);
        end = token.end();
    }

    SourceStatement addInner(ScannedToken innerOpener) {
        SourceStatement statement = new SourceStatement(this, innerOpener);
        inner.add(statement);
        return statement;
    }

    void open(ScannedToken brace) {
        openingBrace = brace;
        end = brace.end();
    }

    void close(ScannedToken brace) {
        closingBrace = brace;
        end = brace.end();
    }

    /** Has this statement end where {@code note}, which belongs to it, does. */
    void reach(SourceStatement note) {
        end = Math.max(end, note.end);
    }

    /** Returns the statement whose braces enclose this one; {@code null} for the source as a whole. */
    public SourceStatement around() {
        return around;
    }

    /** Returns its first word or mark; {@code null} for the source as a whole. */
    public ScannedToken opener() {
        return opener;
    }

    /** Returns its first word; {@code null} for bullets, headings and the source as a whole. */
    public Keyword keyword() {
        return opener == null ? null : opener.keyword();
    }

    /** Returns the tokens behind the first word, up to the opening brace or the end. */
    public List<ScannedToken> head() {
        return Collections.unmodifiableList(head);
    }

    /** Returns what stands between its braces, in order; the notes of a step are inside it, too. */
    public List<SourceStatement> inner() {
        return Collections.unmodifiableList(inner);
    }

    /** Returns those statements inside that begin with {@code keyword}. */
    public Stream<SourceStatement> inner(Keyword keyword) {
        return inner.stream().filter(statement -> statement.keyword() == keyword);
    }

    /** Returns this and all statements inside it, at any depth, in source order. */
    public Stream<SourceStatement> all() {
        return Stream.concat(Stream.of(this), inner.stream().flatMap(SourceStatement::all));
    }

    /** Returns whether it has braces of its own. */
    public boolean isBlock() {
        return openingBrace != null;
    }

    /** Returns whether both braces of the block were written, not only understood. */
    public boolean isWhole() {
        return isBlock() && isWritten(openingBrace) && closingBrace != null && isWritten(closingBrace);
    }

    private static boolean isWritten(ScannedToken token) {
        return token.start() < token.end();
    }

    /** Returns the brace that opens its block; {@code null} where it has none. */
    public ScannedToken openingBrace() {
        return openingBrace;
    }

    /** Returns the brace that closes its block; {@code null} where it has none. */
    public ScannedToken closingBrace() {
        return closingBrace;
    }

    /** Returns where its first word begins. */
    public int start() {
        return opener == null ? 0 : opener.start();
    }

    /** Returns where it ends, with its block and its notes. */
    public int end() {
        return end;
    }

    /** Returns where what stands before its block ends. */
    public int headEnd() {
        return head.isEmpty() ? opener.end() : head.getLast().end();
    }

    /** Returns whether it is a step or an action. */
    public boolean isFlowLine() {
        return keyword() == Keyword.STEP || keyword() == Keyword.ACTION;
    }
}
