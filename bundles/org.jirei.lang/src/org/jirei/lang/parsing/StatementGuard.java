/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jirei.lang.LineIndex;

/**
 * Keeps one slip of the author from hiding the rest of the file. It runs between scanner and parser, follows the
 * braces, and sees to it that the parser meets only statements that may stand where they stand, and these well formed:
 * what may not is hidden from the parser and told as a problem; a forgotten brace is put in; a nearly right keyword is
 * taken for the right one. So the parser itself never finds anything wrong.
 */
public final class StatementGuard {

    /** Far more than any survey needs, and far less than the parser's stack holds. */
    private static final int DEEPEST = 250;

    /**
     * What the guard hands on.
     *
     * @param source what it read
     * @param tokens as the parser shall see them
     * @param problems what was wrong
     * @param lines of the source
     */
    public record Result(String source, List<ScannedToken> tokens, List<SyntaxProblem> problems, LineIndex lines) {
    }

    /** An open block: what it is, the word that opened it. */
    private record OpenBlock(Block block, ScannedToken opener) {
    }

    private final GuardedTokens tokens;
    private final ProseReader prose;
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    /** The statement that was read last; {@code null} at the beginning. */
    private StatementReader statement;
    /** The block that was closed last, until a statement follows that may stand where it does. */
    private OpenBlock lastClosed;
    private int lastClosingBrace;
    /** A block whose closing brace stands further left than the block began: likely that of the block around it. */
    private OpenBlock doubtful;
    /** The statement before, in the same block; {@code null} where there is none or it was hidden. */
    private Keyword before;
    /** Whether the last thing in this block was told and hidden, so that more of its kind need not be told. */
    private boolean skipping;
    private ScannedToken lastUnknown;

    private StatementGuard(String source, List<ScannedToken> input) {
        tokens = new GuardedTokens(source, input);
        prose = new ProseReader(tokens);
    }

    /** Returns the tokens of {@code source}, made fit for the parser. */
    public static Result read(String source) {
        StatementGuard guard = new StatementGuard(source, JireiScanner.scan(source));
        guard.run();
        return new Result(source, guard.tokens.output(), guard.tokens.problems(), guard.tokens.lines());
    }

    private void run() {
        open.push(new OpenBlock(Block.DOCUMENT, null));
        while (tokens.next() != null) {
            readStatement(tokens.next());
        }
        if (open.size() > 1) {
            ScannedToken opener = culprit(open.peek());
            tokens.tell("missing-close-at-end", opener, tokens.text(opener));
        }
        while (open.size() > 1) {
            tokens.insert("}");
            open.pop();
        }
    }

    private void readStatement(ScannedToken token) {
        Block block = open.peek().block();
        Keyword keyword = token.keyword();
        if (token.is("}")) {
            closeBlock(token);
        } else if (ProseReader.isMark(token)) {
            readMark(token, block);
        } else if (keyword == Keyword.NOTE && block.starters().contains(keyword) && !followsFlowLine()) {
            skipNote(token);
        } else if (open.size() > DEEPEST && keyword != null && block == Block.ACTORS_BODY) {
            skip("nested-too-deep", token, Integer.toString(DEEPEST));
        } else if (keyword != null && block.starters().contains(keyword)) {
            readStatement(keyword, false);
        } else if (closesSeveral(token)) {
            closeForgotten(token);
        } else if (reopens(token)) {
            reopen();
        } else {
            readUnknown(token, block);
        }
    }

    private boolean followsFlowLine() {
        return before == Keyword.STEP || before == Keyword.ACTION || before == Keyword.NOTE;
    }

    private void skipNote(ScannedToken token) {
        if (skipping) {
            hideStatement();
        } else {
            skip("note-without-line", token, tokens.text(token));
        }
    }

    /** A bullet or heading. */
    private void readMark(ScannedToken token, Block block) {
        int mark = tokens.mark();
        if (block != Block.PASSAGE) {
            tokens.hide();
            prose.hide();
            if (!skipping) {
                tellMisplacedMark(token, block);
            }
            skipping = true;
            return;
        }
        tokens.pass();
        if (!prose.read()) {
            tokens.hideFrom(mark);
            if (!prose.told()) {
                tokens.tell(token.kind() == TokenKind.HEADING_MARK ? "heading-without-text"
                        : "bullet-without-text", token);
            }
        }
        skipping = false;
    }

    private void tellMisplacedMark(ScannedToken token, Block block) {
        String mark = tokens.text(token);
        if (mark.equals("#") || mark.equals("＃")) {
            tokens.tell("hash", token, mark);
        } else {
            tokens.tell("bullet-outside-passage", token.start(), tokens.lineEnd(token.start()), block.messageKey());
        }
    }

    private void readStatement(Keyword starter, boolean alreadyTold) {
        ScannedToken opener = tokens.next();
        statement = new StatementReader(tokens, starter, alreadyTold);
        boolean visible = statement.read();
        before = visible ? starter : null;
        skipping = !visible;
        lastClosed = null;
        ScannedToken next = tokens.next();
        Block opened = open.peek().block().openedBy(starter);
        if (!visible || opened == null || isSentence(starter)) {
            return;
        }
        if (next != null && next.is("{")) {
            tokens.pass();
            push(opened, opener);
        } else if (Block.needsBraces(starter) || starter == Keyword.CAUSE) {
            tokens.tell("missing-open", opener, tokens.text(opener));
            tokens.insert("{");
            if (next != null && belongsInside(next, opened)) {
                push(opened, opener);
            } else {
                tokens.insert("}");
            }
        }
    }

    /** The one-line cause is no block. */
    private boolean isSentence(Keyword starter) {
        ScannedToken last = tokens.previous();
        return starter == Keyword.CAUSE && (last.kind() == TokenKind.PROSE_TEXT || last.is("}}"));
    }

    private static boolean belongsInside(ScannedToken token, Block opened) {
        return opened == Block.PASSAGE ? ProseReader.isMark(token)
                : token.keyword() != null && opened.starters().contains(token.keyword());
    }

    private void push(Block block, ScannedToken opener) {
        open.push(new OpenBlock(block, opener));
        before = null;
        skipping = false;
    }

    private void closeBlock(ScannedToken brace) {
        if (open.size() == 1) {
            tokens.tell("stray-close", brace);
            tokens.hide();
            return;
        }
        lastClosed = open.pop();
        if (tokens.firstOnLine(brace) && tokens.indentation(brace) < tokens.indentation(lastClosed.opener())) {
            doubtful = lastClosed;
        }
        tokens.pass();
        lastClosingBrace = tokens.mark() - 1;
        before = null;
        skipping = false;
    }

    /** The author forgot to close blocks before a statement that belongs to an outer one and does not stand deeper. */
    private boolean closesSeveral(ScannedToken token) {
        Keyword keyword = token.keyword();
        if (keyword == null || !Block.plausible(keyword, tokens.second()) || !tokens.firstOnLine(token)) {
            return false;
        }
        OpenBlock inner = null;
        for (OpenBlock around : open) {
            if (around.block().starters().contains(keyword)) {
                return tokens.indentation(token) <= tokens.indentation(inner.opener());
            }
            inner = around;
        }
        return false;
    }

    private void closeForgotten(ScannedToken token) {
        while (!open.peek().block().starters().contains(token.keyword())) {
            ScannedToken opener = culprit(open.pop());
            tokens.tell("missing-close", opener, tokens.text(opener), tokens.text(token));
            tokens.insert("}");
        }
        before = null;
    }

    /** Returns the word that opened the block whose closing brace is missing where {@code block} seems to lack one. */
    private ScannedToken culprit(OpenBlock block) {
        boolean inside = doubtful != null && doubtful.opener().start() > block.opener().start();
        ScannedToken opener = inside ? doubtful.opener() : block.opener();
        doubtful = inside ? null : doubtful;
        return opener;
    }

    /** A brace too many closed the block that this statement belongs to. */
    private boolean reopens(ScannedToken token) {
        return lastClosed != null && token.keyword() != null && lastClosed.block().starters().contains(token.keyword())
                && Block.plausible(token.keyword(), tokens.second())
                && tokens.surplusOfClosingBraces() > open.size() - 1;
    }

    private void reopen() {
        ScannedToken brace = tokens.output().get(lastClosingBrace);
        tokens.tell("stray-close", brace);
        tokens.hideAt(lastClosingBrace);
        open.push(lastClosed);
        lastClosed = null;
    }

    private void readUnknown(ScannedToken token, Block block) {
        String word = tokens.text(token);
        boolean isWord = token.kind() == TokenKind.ID || token.kind() == TokenKind.KEYWORD;
        Keyword other = isWord ? OtherWords.among(block.starters(), word) : null;
        Keyword guess = other != null || token.kind() != TokenKind.ID ? other
                : NearestWord.among(block.starters(), word);
        if (guess != null && Block.plausible(guess, tokens.second())) {
            tokens.tell(other != null ? "other-word"
                    : "misspelt-keyword", token, word, NearestWord.spellingOf(guess, word));
            readStatement(guess, true);
        } else if (token.keyword() != null && Block.plausible(token.keyword(), tokens.second())) {
            skip("misplaced-statement", token, word, block.messageKey());
        } else if (block == Block.PASSAGE) {
            skipText(token);
        } else if (statement != null && statement.awaitsText(token)) {
            hideStatement();
        } else if (continuesSentence(token)) {
            skip("sentence-continued", token);
        } else if (followsUnknown(token)) {
            hideStatement();
            lastUnknown = token;
        } else {
            skip("unknown-statement", token, word, block.messageKey());
            lastUnknown = token;
        }
    }

    /** Of pasted tables and texts the first line is told only. */
    private boolean followsUnknown(ScannedToken token) {
        return lastUnknown != null && tokens.onNextLine(lastUnknown, token);
    }

    private boolean continuesSentence(ScannedToken token) {
        ScannedToken last = tokens.previous();
        return last != null && (last.kind() == TokenKind.PROSE_TEXT || last.is("}}")) && tokens.onNextLine(last, token);
    }

    /** Hides a statement together with the block that it opens, and all that follows on its line. */
    private void skip(String key, ScannedToken token, String... arguments) {
        tokens.tell(key, token.start(), tokens.lineEnd(token.start()), arguments);
        hideStatement();
    }

    private void hideStatement() {
        int depth = 0;
        do {
            depth += tokens.next().is("{") ? 1 : tokens.next().is("}") ? -1 : 0;
            tokens.hide();
        } while (tokens.next() != null && (depth > 0 || !beginsLine(tokens.next())));
        skipping = true;
        before = null;
    }

    private boolean beginsLine(ScannedToken token) {
        return token.is("}") || tokens.firstOnLine(token) && token.kind() != TokenKind.PROSE_TEXT;
    }

    /**
     * Hides words that no bullet introduces, up to the next bullet, a brace on its own, or a statement from outside.
     */
    private void skipText(ScannedToken token) {
        tokens.tell("text-without-bullet", token.start(), tokens.lineEnd(token.start()));
        do {
            tokens.hide();
        } while (tokens.next() != null && !endsText(tokens.next()));
    }

    private boolean endsText(ScannedToken token) {
        return tokens.firstOnLine(token) && (ProseReader.isMark(token) || token.is("}") || closesSeveral(token));
    }
}
