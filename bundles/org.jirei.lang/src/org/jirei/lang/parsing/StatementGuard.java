/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Keeps one slip of the author from hiding the rest of the file. It runs between scanner and parser, follows the braces,
 * and sees to it that the parser meets only statements that may stand where they stand: what may not is hidden from the
 * parser and told as a problem; a forgotten brace is put in; a nearly right keyword is taken for the right one.
 *
 * <p>What is wrong inside a statement is left to the parser, which recovers at the next statement.
 */
public final class StatementGuard {

    /** What the guard hands on: the tokens as the parser shall see them, and what was wrong, in source order. */
    public record Result(List<ScannedToken> tokens, List<SyntaxProblem> problems) {
    }

    /** An open block: what it is, the word that opened it, the index of its closing brace once it has one. */
    private record OpenBlock(Block block, ScannedToken opener) {
    }

    private final String source;
    private final List<ScannedToken> input;
    private final List<ScannedToken> output = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final Deque<OpenBlock> open = new ArrayDeque<>();
    private OpenBlock lastClosed;
    private int lastClosingBrace = -1;
    private int at;

    private StatementGuard(String source, List<ScannedToken> input) {
        this.source = source;
        this.input = new ArrayList<>(input);
    }

    /** Returns {@code tokens}, scanned from {@code source}, made fit for the parser. */
    public static Result guard(String source, List<ScannedToken> tokens) {
        StatementGuard guard = new StatementGuard(source, tokens);
        guard.run();
        return new Result(guard.output, guard.problems);
    }

    private void run() {
        open.push(new OpenBlock(Block.DOCUMENT, null));
        while (at < input.size()) {
            readStatement();
        }
        if (open.size() > 1) {
            OpenBlock innermost = open.peek();
            int end = endOfLastVisible();
            problem("missing-close-at-end", innermost.opener().start(), innermost.opener().end(),
                    text(innermost.opener()));
            while (open.size() > 1) {
                insertBrace("}", end);
                open.pop();
            }
        }
    }

    private void readStatement() {
        ScannedToken token = input.get(at);
        Block block = open.peek().block();
        if (token.kind().hidden()) {
            pass();
        } else if (token.is("}")) {
            closeBlock(token);
        } else if (block == Block.PASSAGE && isMark(token)) {
            passProse();
        } else if (startsHere(token, block)) {
            passStatement(token.keyword());
        } else if (block != Block.PASSAGE && isMark(token)) {
            skipMisplaced("bullet-outside-passage", token);
        } else if (closesSeveral(token)) {
            closeForgotten(token);
        } else if (reopens(token)) {
            reopen();
        } else if (token.keyword() != null && Block.plausible(token.keyword(), visibleAfter(at))) {
            skipMisplaced("misplaced-statement", token);
        } else if (block == Block.PASSAGE) {
            skipLine("text-without-bullet", token);
        } else {
            guessKeyword(token, block);
        }
    }

    private static boolean isMark(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            default -> false;
        };
    }

    private static boolean startsHere(ScannedToken token, Block block) {
        return token.keyword() != null && block.starters().contains(token.keyword());
    }

    /** A bullet or heading up to the next mark, brace or loose word. */
    private void passProse() {
        pass();
        boolean inReference = false;
        while (at < input.size()) {
            ScannedToken token = input.get(at);
            inReference = inReferenceAt(token, inReference);
            if (!token.kind().hidden() && token.kind() != TokenKind.PROSE_TEXT && !token.is("{{") && !token.is("}}")
                    && !inReference) {
                return;
            }
            pass();
        }
    }

    private void passStatement(Keyword starter) {
        Block block = open.peek().block();
        ScannedToken opener = input.get(at);
        Block opened = block.openedBy(starter);
        pass();
        boolean inReference = false;
        while (at < input.size()) {
            ScannedToken token = input.get(at);
            inReference = inReferenceAt(token, inReference);
            if (token.is("{") && opened != null) {
                pass();
                open.push(new OpenBlock(opened, opener));
                return;
            } else if (!inReference && endsStatement(token, starter)) {
                if (opened != null && Block.needsBraces(starter) && belongsInside(token, opened)) {
                    insertMissingOpen(opener, opened);
                }
                return;
            } else if (!inReference && token.keyword() != null && token.keyword() != Keyword.PUBLISHED) {
                problem("keyword-as-name", token.start(), token.end(), text(token));
                input.set(at, new ScannedToken(TokenKind.ID, token.start(), token.end(), null));
            }
            pass();
        }
    }

    /** A reference lasts to its closing braces, or to the end of its line where they are missing. */
    private boolean inReferenceAt(ScannedToken token, boolean before) {
        if (token.is("{{") || token.is("}}")) {
            return token.is("{{");
        }
        return before && !lineBreakBetween(input.get(at - 1), token);
    }

    private boolean endsStatement(ScannedToken token, Keyword starter) {
        if (token.is("}") || isMark(token)) {
            return true;
        }
        Keyword keyword = token.keyword();
        if (keyword == null || keyword == Keyword.PUBLISHED) {
            return keyword == null && isLooseWord(token);
        }
        // right after its starter a keyword is a name that lacks its ^, unless a statement really begins there
        return !isNameOf(starter, token) || Block.plausible(keyword, visibleAfter(at)) && firstOnLine(at);
    }

    /** A word at the start of a line, behind something that needs no more words, belongs to no statement. */
    private boolean isLooseWord(ScannedToken token) {
        ScannedToken before = visibleBefore(at);
        return (token.kind() == TokenKind.ID || token.kind() == TokenKind.ANY_OTHER || token.kind() == TokenKind.DATE)
                && firstOnLine(at) && before != null && switch (before.kind()) {
                    case PROSE_TEXT, STRING, DATE -> true;
                    default -> before.is(":") || before.is("：") || before.is("}}");
                };
    }

    private boolean isNameOf(Keyword starter, ScannedToken token) {
        ScannedToken before = visibleBefore(at);
        return before != null && (before.keyword() == starter || before.is(",") || isArrow(before)) && !firstOnLine(at)
                && token.keyword() != null;
    }

    private static boolean isArrow(ScannedToken token) {
        return token.spelling() != null && switch (token.spelling()) {
            case "->", "<->", "-x", "=>", "→", "↔", "⇒" -> true;
            default -> false;
        };
    }

    private static boolean belongsInside(ScannedToken token, Block opened) {
        return opened == Block.PASSAGE ? isMark(token) : startsHere(token, opened);
    }

    private void insertMissingOpen(ScannedToken opener, Block opened) {
        problem("missing-open", opener.start(), opener.end(), text(opener));
        insertBrace("{", endOfLastVisible());
        open.push(new OpenBlock(opened, opener));
    }

    private void closeBlock(ScannedToken brace) {
        if (open.size() == 1) {
            problem("stray-close", brace.start(), brace.end());
            hide();
            return;
        }
        lastClosed = open.pop();
        lastClosingBrace = output.size();
        pass();
    }

    /** The author forgot to close blocks before a statement that belongs to an outer one. */
    private boolean closesSeveral(ScannedToken token) {
        Keyword keyword = token.keyword();
        return keyword != null && Block.plausible(keyword, visibleAfter(at)) && firstOnLine(at)
                && open.stream().skip(1).anyMatch(outer -> outer.block().starters().contains(keyword));
    }

    private void closeForgotten(ScannedToken token) {
        int end = endOfLastVisible();
        while (!open.peek().block().starters().contains(token.keyword())) {
            ScannedToken opener = open.pop().opener();
            problem("missing-close", opener.start(), opener.end(), text(opener), text(token));
            insertBrace("}", end);
        }
    }

    /** A brace too many closed the block that this statement belongs to. */
    private boolean reopens(ScannedToken token) {
        return lastClosed != null && startsHere(token, lastClosed.block())
                && Block.plausible(token.keyword(), visibleAfter(at)) && open.peek().block() == Block.DOCUMENT;
    }

    private void reopen() {
        ScannedToken brace = output.get(lastClosingBrace);
        problem("stray-close", brace.start(), brace.end());
        output.set(lastClosingBrace, brace.hiddenAway());
        open.push(lastClosed);
        lastClosed = null;
    }

    private void guessKeyword(ScannedToken token, Block block) {
        String word = text(token);
        Keyword guess = token.kind() == TokenKind.ID ? NearestWord.among(block.starters(), word) : null;
        if (guess != null && Block.plausible(guess, visibleAfter(at))) {
            String spelling = NearestWord.spellingOf(guess, word);
            problem("misspelt-keyword", token.start(), token.end(), word, spelling);
            input.set(at, new ScannedToken(TokenKind.KEYWORD, token.start(), token.end(), spelling));
            passStatement(guess);
        } else {
            skipMisplaced("unknown-statement", token);
        }
    }

    /** Hides a statement together with the block that it opens, and all that follows on its line. */
    private void skipMisplaced(String key, ScannedToken token) {
        int start = token.start();
        int depth = 0;
        hide();
        while (at < input.size()) {
            ScannedToken next = input.get(at);
            boolean newStatement = !next.kind().hidden() && firstOnLine(at) && next.kind() != TokenKind.PROSE_TEXT;
            if (depth == 0 && (next.is("}") || newStatement)) {
                break;
            }
            depth += next.is("{") ? 1 : next.is("}") ? -1 : 0;
            hide();
        }
        problem(key, start, firstLineEnd(start), text(token), open.peek().block().name());
    }

    /** Hides words that no bullet introduces, up to the next bullet, brace or statement. */
    private void skipLine(String key, ScannedToken token) {
        int start = token.start();
        hide();
        while (at < input.size()) {
            ScannedToken next = input.get(at);
            boolean bullet = isMark(next) && firstOnLine(at);
            if (bullet || next.is("}") && (firstOnLine(at) || closesLine(at)) || closesSeveral(next)) {
                break;
            }
            hide();
        }
        problem(key, start, firstLineEnd(start));
    }

    private boolean closesLine(int index) {
        return index + 1 >= input.size() || lineBreakBetween(input.get(index), input.get(index + 1));
    }

    private boolean firstOnLine(int index) {
        for (int offset = input.get(index).start() - 1; offset >= 0; offset--) {
            char character = source.charAt(offset);
            if (JireiScanner.isLineEnd(character)) {
                return true;
            }
            if (!JireiScanner.isBlank(character)) {
                return false;
            }
        }
        return true;
    }

    private boolean lineBreakBetween(ScannedToken before, ScannedToken token) {
        return source.substring(before.start(), Math.min(source.length(), token.end())).chars()
                .anyMatch(character -> JireiScanner.isLineEnd((char) character));
    }

    private ScannedToken visibleAfter(int index) {
        for (int next = index + 1; next < input.size(); next++) {
            if (!input.get(next).kind().hidden()) {
                return input.get(next);
            }
        }
        return null;
    }

    private ScannedToken visibleBefore(int index) {
        for (int before = index - 1; before >= 0; before--) {
            if (!input.get(before).kind().hidden()) {
                return input.get(before);
            }
        }
        return null;
    }

    private int endOfLastVisible() {
        for (int index = output.size() - 1; index >= 0; index--) {
            if (!output.get(index).kind().hidden()) {
                return output.get(index).end();
            }
        }
        return 0;
    }

    private int firstLineEnd(int start) {
        int end = start;
        while (end < source.length() && !JireiScanner.isLineEnd(source.charAt(end))) {
            end++;
        }
        return Math.max(start, source.substring(start, end).stripTrailing().length() + start);
    }

    /** Puts in a brace of no length; its place among the hidden tokens is right behind the last visible one. */
    private void insertBrace(String brace, int offset) {
        int index = output.size();
        while (index > 0 && output.get(index - 1).start() >= offset) {
            index--;
        }
        output.add(index, new ScannedToken(TokenKind.SIGN, offset, offset, brace));
    }

    private void pass() {
        output.add(input.get(at++));
    }

    private void hide() {
        output.add(input.get(at++).hiddenAway());
    }

    private String text(ScannedToken token) {
        return source.substring(token.start(), token.end());
    }

    private void problem(String key, int start, int end, String... arguments) {
        problems.add(new SyntaxProblem(key, start, end, List.of(arguments)));
    }
}
