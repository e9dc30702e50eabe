/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.SourceCharacters;
import org.jirei.lang.parsing.TokenKind;

/**
 * Turns lines into comments and back. A bullet is commented out whole; since in the midst of a bullet nothing is a
 * comment, an empty line is put between it and a bullet above.
 */
public final class CommentToggle {

    private static final String MARK = "//";

    private final String file;
    private final String source;
    private final LineIndex lines;
    private final List<ScannedToken> tokens;

    private CommentToggle(String file, String source) {
        this.file = file;
        this.source = source;
        lines = new LineIndex(source);
        tokens = JireiScanner.scan(source);
    }

    /**
     * Returns the edits that turn the lines of a selection into comments, or into what they were where all of them are.
     *
     * @param file the name of the source
     * @param offset where the selection begins, 0-based
     * @param length of the selection; 0 for the caret's line
     */
    public static List<TextEdit> toggle(String file, String source, int offset, int length) {
        CommentToggle toggle = new CommentToggle(file, source);
        int first = toggle.lines.line(offset);
        int last = toggle.lines.line(Math.max(offset, offset + length - 1));
        List<Integer> written = toggle.written(first, last);
        boolean all = !written.isEmpty() && written.stream().allMatch(toggle::isComment);
        return all ? written.stream().map(toggle::uncommented).toList() : toggle.commented(first, last);
    }

    private List<Integer> written(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(line -> !lines.text(line).isBlank()).boxed().toList();
    }

    /** What begins so in the midst of a bullet is prose. */
    private boolean isComment(int line) {
        int start = begin(line);
        return tokens.stream().anyMatch(token -> token.kind() == TokenKind.SL_COMMENT && token.start() == start);
    }

    private int begin(int line) {
        return SourceCharacters.skipBlanks(source, lines.start(line));
    }

    private TextEdit uncommented(int line) {
        int start = begin(line);
        boolean blank = source.startsWith(" ", start + MARK.length());
        return new TextEdit(file, start, MARK.length() + (blank ? 1 : 0), "");
    }

    private List<TextEdit> commented(int first, int last) {
        int from = first;
        int to = last;
        for (Bullet bullet : bullets()) {
            if (bullet.firstLine() <= last && bullet.lastLine() >= first) {
                from = Math.min(from, bullet.firstLine());
                to = Math.max(to, bullet.lastLine());
            }
        }
        List<Integer> written = written(from, to);
        int column = written.stream().mapToInt(line -> begin(line) - lines.start(line)).min().orElse(0);
        List<TextEdit> edits = new ArrayList<>();
        for (int line : written) {
            String indentation = source.substring(lines.start(line), lines.start(line) + column);
            String above = edits.isEmpty() && followsBullet(line) ? lineEnd() : "";
            edits.add(new TextEdit(file, lines.start(line), column, above + indentation + MARK + " "));
        }
        return edits;
    }

    private boolean followsBullet(int line) {
        return bullets().stream().anyMatch(bullet -> bullet.lastLine() == line - 1);
    }

    private String lineEnd() {
        return source.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The 1-based lines of a bullet. */
    private record Bullet(int firstLine, int lastLine) {
    }

    private List<Bullet> bullets() {
        List<Bullet> bullets = new ArrayList<>();
        int begun = -1;
        int end = 0;
        for (ScannedToken token : tokens) {
            boolean prose = token.kind() == TokenKind.PROSE_TEXT || token.is("{{") || token.is("}}")
                    || token.kind() == TokenKind.ID;
            if (begun >= 0 && !prose && token.kind() != TokenKind.WS) {
                bullets.add(new Bullet(begun, lines.line(end)));
                begun = -1;
            }
            begun = Spot.isBullet(token) ? lines.line(token.start()) : begun;
            end = token.kind() == TokenKind.WS ? end : token.end();
        }
        if (begun >= 0) {
            bullets.add(new Bullet(begun, lines.line(end)));
        }
        return bullets;
    }
}
