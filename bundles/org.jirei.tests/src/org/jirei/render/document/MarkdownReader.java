/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads back the Markdown that Jirei writes: block marks off, escapes and links resolved. Strict: a character that
 * Markdown would take for a mark and that nobody meant as one fails.
 *
 * @param lines what is read, a line for each heading, bullet, paragraph, picture and table cell
 */
record MarkdownReader(List<String> lines) {

    private static final Pattern BLOCK = Pattern.compile("#{1,6} |(?:  )?- |");
    private static final Pattern INLINE = Pattern.compile(
            "\\\\(?<escaped>[!-/:-@\\[-`{-~])"
            + "|<(?<address>https?://[^\\s<>]*)>"
            + "|(?<picture>!?)\\[(?<label>[^\\\\\\]]*+(?:\\\\.[^\\\\\\]]*+)*+)\\]\\((?<target>[^()\\s]*)\\)"
            + "|(?<plain>.)");
    private static final String MARKS = "\\`*_[]<>#|~$";

    static MarkdownReader read(String markdown) {
        List<String> lines = new ArrayList<>();
        for (String line : markdown.split("\n")) {
            if (line.startsWith("| ")) {
                cells(line).forEach(cell -> lines.add(inline(cell)));
            } else if (!line.isEmpty() && !line.equals("---")) {
                lines.add(block(line));
            }
        }
        return new MarkdownReader(lines);
    }

    private static String block(String line) {
        Matcher mark = BLOCK.matcher(line);
        mark.lookingAt();
        String content = line.substring(mark.end());
        if (!mark.group().startsWith("#") && content.matches("([-+=]|\\d+[.)]).*")) {
            throw new AssertionError("begins a list or a rule: " + line);
        }
        return inline(content);
    }

    private static List<String> cells(String line) {
        String inner = line.substring("| ".length(), line.length() - " |".length());
        return List.of(inner.split("(?<!\\\\)(?:\\\\\\\\)* \\| ", -1));
    }

    private static String inline(String content) {
        StringBuilder read = new StringBuilder();
        Matcher inline = INLINE.matcher(content);
        while (inline.find()) {
            if (inline.group("escaped") != null) {
                read.append(inline.group("escaped"));
            } else if (inline.group("address") != null) {
                read.append(inline.group("address"));
            } else if (inline.group("label") != null) {
                read.append(inline(inline.group("label")));
            } else if (MARKS.contains(inline.group("plain"))) {
                throw new AssertionError("a mark that nobody meant: " + content.substring(inline.start()));
            } else {
                read.append(inline.group("plain"));
            }
        }
        return read.toString();
    }
}
