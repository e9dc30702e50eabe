/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.model.PlainText;

/** The little Markdown of the reference pages: paragraphs, lists, fenced examples, {@code code}, emphasis. */
final class Markdown {

    private static final String FENCE = "```";
    private static final String ITEM = "- ";

    private Markdown() {
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String html(String markdown) {
        return blocks(markdown).stream().map(Markdown::blockHtml).collect(Collectors.joining());
    }

    static String plain(String markdown) {
        return blocks(markdown).stream().map(Markdown::blockPlain).collect(Collectors.joining("\n\n"));
    }

    /** Returns paragraphs, lists and fenced examples, which may hold empty lines. */
    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean fenced = false;
        for (String line : markdown.strip().split("\n")) {
            fenced ^= line.startsWith(FENCE);
            if (line.isBlank() && !fenced) {
                blocks.add(block.toString());
                block.setLength(0);
            } else {
                block.append(block.isEmpty() ? "" : "\n").append(line);
            }
        }
        blocks.add(block.toString());
        return blocks.stream().filter(each -> !each.isBlank()).toList();
    }

    private static String fenced(String block) {
        return Arrays.stream(block.split("\n")).filter(line -> !line.startsWith(FENCE))
                .collect(Collectors.joining("\n"));
    }

    private static String blockPlain(String block) {
        if (block.startsWith(FENCE)) {
            return fenced(block).indent(2).stripTrailing();
        }
        String text = block.startsWith(ITEM) ? items(block).map(item -> ITEM + PlainText.joinLines(item))
                .collect(Collectors.joining("\n")) : PlainText.joinLines(block);
        return text.replaceAll("\\*\\*|`", "");
    }

    private static Stream<String> items(String block) {
        return Arrays.stream(block.split("\n(?=- )")).map(item -> item.substring(ITEM.length()));
    }

    private static String blockHtml(String block) {
        if (block.startsWith(FENCE)) {
            return "<pre>" + escape(fenced(block)) + "</pre>";
        }
        if (block.startsWith(ITEM)) {
            return "<ul>" + items(block).map(item -> "<li>" + inline(item) + "</li>")
                    .collect(Collectors.joining()) + "</ul>";
        }
        return "<p>" + inline(block) + "</p>";
    }

    private static String inline(String text) {
        return escape(PlainText.joinLines(text)).replaceAll("`([^`]*)`", "<code>$1</code>").replaceAll("\\*\\*([^*]*)\\*\\*", "<b>$1</b>");
    }
}
