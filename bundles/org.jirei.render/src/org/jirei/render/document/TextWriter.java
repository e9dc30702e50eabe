/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jirei.model.Language;

/** Writes a page as plain text, as the survey prints it. */
public final class TextWriter {

    private static final String FIRST_LEVEL = SectionLine.Role.BULLET.mark();
    private static final String SECOND_LEVEL = SectionLine.Role.INNER_BULLET.mark();
    private static final String LESSON = SectionLine.Role.HEADING.mark();
    private static final String CATEGORY = "◆ ";
    private static final String DIVIDER = "――――";
    private static final String NOTE_INDENT = "    ";

    private final FixedWords words;
    private final Language prose;
    private final List<String> lines = new ArrayList<>();

    private TextWriter(FixedWords words, Language prose) {
        this.words = words;
        this.prose = prose;
    }

    /** Returns {@code page} as text, each line ended by a line feed; empty for a page with nothing on it. */
    public static String write(Page page) {
        return new TextWriter(new FixedWords(page.language()), page.prose()).text(page.blocks());
    }

    private String text(List<Block> blocks) {
        Block previous = null;
        for (Block block : blocks) {
            if (block instanceof Block.Figure) {
                continue;
            }
            if (isParted(previous, block)) {
                lines.add("");
            }
            add(block);
            previous = block;
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** An empty line stands before every block but the first and those right under a heading. */
    private static boolean isParted(Block previous, Block block) {
        return switch (previous) {
            case null -> false;
            case Block.Heading heading -> heading.role() == Block.Role.TITLE;
            case Block.Divider divider -> false;
            default -> true;
        };
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> lines.add(heading(heading));
            case Block.Facts facts ->
                facts.facts().forEach(fact -> lines.add(fact.name() + words.colon()
                        + fact.values().stream().map(Line::text).collect(Collectors.joining(words.slash()))));
            case Block.Bullets bullets ->
                bullets.bullets().forEach(bullet ->
                        lines.add((bullet.level() > 1 ? SECOND_LEVEL : FIRST_LEVEL) + bullet.text().text()));
            case Block.Remark remark -> lines.add(remark.text().text());
            case Block.Steps steps -> steps.steps().forEach(this::addStep);
            case Block.Divider divider -> lines.add(DIVIDER);
            case Block.Table table -> lines.addAll(new TextTable(table, CATEGORY, prose).lines());
            case Block.Figure figure -> throw new IllegalArgumentException("a figure has no plain text");
        }
    }

    private String heading(Block.Heading heading) {
        String text = heading.text().text();
        return switch (heading.role()) {
            case TITLE, SECTION -> text;
            case PART -> words.markedPart(text);
            case CATEGORY -> CATEGORY + text;
            case PHASE -> words.markedPhase(text);
            case LESSON -> LESSON + text;
        };
    }

    private void addStep(Block.NumberedStep step) {
        StringBuilder line = new StringBuilder(step.number()).append(' ');
        if (!step.time().isEmpty()) {
            line.append('[').append(step.time().text()).append("] ");
        }
        if (!step.route().isEmpty()) {
            line.append(step.route().text().strip()).append(step.sentence().isEmpty() ? "" : words.colon());
        }
        lines.add(line.append(step.sentence().text()).toString().stripTrailing());
        step.notes().forEach(note -> lines.add(NOTE_INDENT + words.note() + words.colon() + note.text()));
    }
}
