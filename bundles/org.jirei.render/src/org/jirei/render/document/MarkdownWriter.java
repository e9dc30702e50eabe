/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jirei.render.figure.FigureKind;

/**
 * Writes a page as GitHub Flavored Markdown. Emphasis is not used: CommonMark does not see it next to Japanese
 * punctuation.
 */
public final class MarkdownWriter {

    private static final String FIRST_LEVEL = "- ";
    private static final String SECOND_LEVEL = "  - ";
    /** Level of the heading of a group of rows. */
    private static final int GROUP = 3;
    /** Markdown has six levels of headings. */
    private static final int DEEPEST = 6;

    private final FixedWords words;
    private final Map<FigureKind, List<String>> figures;
    private final Function<Span.CaseMention, String> addresses;
    private final int headingShift;
    private final List<String> lines = new ArrayList<>();

    private MarkdownWriter(FixedWords words, Map<FigureKind, List<String>> figures,
            Function<Span.CaseMention, String> addresses, int headingShift) {
        this.words = words;
        this.figures = figures;
        this.addresses = addresses;
        this.headingShift = headingShift;
    }

    /**
     * Returns {@code page} as Markdown, each line ended by a line feed.
     *
     * @param figures relative addresses of each figure's pictures, in order
     * @param toCases relative address of the folder that holds a folder for each case: empty or ending in {@code /}
     */
    public static String write(Page page, Map<FigureKind, List<String>> figures, String toCases) {
        return new MarkdownWriter(new FixedWords(page.language()), figures,
                mention -> toCases + MarkdownText.pathStep(mention.folder()) + "/case.md", 0).text(page.blocks());
    }

    /**
     * Returns {@code page} as a part of a report in one file, each line ended by a line feed.
     *
     * @param anchor what links within the report lead to; empty for none
     * @param headingShift how much deeper than on its own page a heading stands
     * @param figures relative addresses of each figure's pictures, in order
     */
    public static String writePart(Page page, String anchor, int headingShift, Map<FigureKind, List<String>> figures) {
        MarkdownWriter writer = new MarkdownWriter(new FixedWords(page.language()), figures,
                mention -> "#" + MarkdownText.pathStep(mention.anchor()), headingShift);
        if (!anchor.isEmpty()) {
            writer.lines.add("<a id=\"" + anchor + "\"></a>");
        }
        return writer.text(page.blocks());
    }

    private String text(List<Block> blocks) {
        for (Block block : blocks) {
            if (!isShown(block)) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            add(block);
        }
        return String.join("\n", lines) + "\n";
    }

    private boolean isShown(Block block) {
        return !(block instanceof Block.Figure figure) || figures.containsKey(figure.kind());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading ->
                lines.add((mark(heading.level()) + inline(heading.text())).strip());
            case Block.Facts facts -> facts.facts().forEach(fact ->
                    lines.add(FIRST_LEVEL + fact.name() + words.colon()
                            + fact.values().stream().map(this::inline).collect(Collectors.joining(words.slash()))));
            case Block.Bullets bullets -> addBullets(bullets);
            case Block.Figure shown -> addFigure(shown);
            case Block.Remark remark -> lines.add(MarkdownText.escapeStart(inline(remark.text())));
            case Block.Steps steps -> steps.steps().forEach(this::addStep);
            case Block.Divider divider -> lines.add("---");
            case Block.Table table -> addTable(table);
        }
    }

    private String mark(int level) {
        return "#".repeat(Math.min(level + headingShift, DEEPEST)) + " ";
    }

    private void addFigure(Block.Figure shown) {
        for (String address : figures.get(shown.kind())) {
            lines.add("![" + MarkdownText.escape(shown.alternative()) + "](" + address + ")");
        }
    }

    /** Markdown has no second level without a first, so a second-level bullet that comes first moves up. */
    private void addBullets(Block.Bullets bullets) {
        boolean nested = false;
        for (Block.Bullet bullet : bullets.bullets()) {
            String mark = bullet.level() > 1 && nested ? SECOND_LEVEL : FIRST_LEVEL;
            lines.add(mark + MarkdownText.escapeStart(inline(bullet.text())));
            nested = true;
        }
    }

    private void addStep(Block.NumberedStep step) {
        StringBuilder line = new StringBuilder(FIRST_LEVEL).append(step.number()).append(' ');
        if (!step.time().isEmpty()) {
            line.append("\\[").append(inline(step.time())).append("\\] ");
        }
        if (!step.route().isEmpty()) {
            line.append(inline(step.route()).strip()).append(step.sentence().isEmpty() ? "" : words.colon());
        }
        lines.add(line.append(inline(step.sentence())).toString().stripTrailing());
        step.notes().forEach(note -> lines.add(SECOND_LEVEL + words.note() + words.colon() + inline(note)));
    }

    /** GitHub's tables have no cells over several columns, so each group is a table under its own heading. */
    private void addTable(Block.Table table) {
        String separator = "";
        for (Block.RowGroup group : table.groups()) {
            if (!separator.isEmpty()) {
                lines.add("");
            }
            if (!group.label().isEmpty()) {
                lines.add(mark(GROUP) + inline(group.label()));
                lines.add("");
            }
            lines.add(row(table.columns().stream().map(Block.Column::title).toList()));
            separator = row(table.columns().stream().map(column -> "---").toList());
            lines.add(separator);
            group.rows().forEach(row -> lines.add(row(row.stream().map(this::inline).toList())));
        }
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String inline(Line line) {
        return line.spans().stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Span span) {
        return switch (span) {
            case Span.Address address -> MarkdownText.address(address.text());
            case Span.CaseMention mention ->
                "[" + MarkdownText.escape(mention.text()) + "](" + addresses.apply(mention) + ")";
            case Span.Words plain -> MarkdownText.escape(plain.text());
            case Span.LineMention mention -> MarkdownText.escape(mention.text());
            case Span.Sign sign -> sign.text();
        };
    }
}
