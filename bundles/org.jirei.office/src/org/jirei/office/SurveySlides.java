/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.jirei.render.document.Block;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;
import org.jirei.render.scene.Extent;

/** Tells of a survey: what is text in two columns, its table on slides of its own. */
final class SurveySlides {

    private final Page page;
    private final DeckSlides slides;
    private final SlideRoom room;

    private SurveySlides(Page page, DeckSlides slides) {
        this.page = page;
        this.slides = slides;
        this.room = slides.room();
    }

    /** Adds the slides of a survey but for its cover, which has said what stands first on {@code page}. */
    static void add(Page page, DeckSlides slides) throws XmlException {
        new SurveySlides(page, slides).addParts();
    }

    /** Returns the fixed words of {@code page}. */
    static FixedWords words(Page page) {
        return new FixedWords(page.language());
    }

    private void addParts() throws XmlException {
        List<PagePart> together = new ArrayList<>();
        for (PagePart part : PagePart.of(page).stream().skip(1).toList()) {
            if (part.has(Block.Table.class)) {
                addTexts(together);
                addTable(part);
            } else {
                together.add(part);
            }
        }
        addTexts(together);
    }

    private static String heading(PagePart part) {
        return part.heading().orElseThrow().text().text();
    }

    /** A part that is alone names its slides; of several each has its heading in a column. */
    private void addTexts(List<PagePart> parts) throws XmlException {
        if (!parts.isEmpty()) {
            boolean alone = parts.size() == 1;
            List<Block> blocks = parts.stream().flatMap(part -> (alone ? part.blocks() : part.all()).stream()).toList();
            addColumns(alone ? heading(parts.getFirst()) : page.title(), DeckText.of(blocks, words(page)));
        }
        parts.clear();
    }

    private void addColumns(String title, List<DeckText.Paragraph> paragraphs) throws XmlException {
        for (DeckSlides.Body body : slides(title, paragraphs, room)) {
            slides.add(title, body, List.of(), page.prose());
        }
    }

    /** Returns slides with {@code paragraphs} in two columns, as large as they can be on no more slides. */
    static List<DeckSlides.Body> slides(String name, List<DeckText.Paragraph> paragraphs, SlideRoom room) {
        List<DeckSlides.Body> usual = columns(name, paragraphs, room, DeckMetrics.COLUMNS);
        return DeckText.larger(paragraphs).map(larger -> columns(name, larger, room, DeckMetrics.COLUMNS))
                .filter(slides -> slides.size() <= usual.size()).findFirst().orElse(usual);
    }

    /** Returns what slides show that have {@code paragraphs} in columns, so many beside one another. */
    static List<DeckSlides.Body> columns(String name, List<DeckText.Paragraph> paragraphs, SlideRoom room, int count) {
        List<List<DeckText.Paragraph>> columns =
                DeckText.balanced(paragraphs, count, room.column(count), room.height());
        List<DeckSlides.Body> bodies = new ArrayList<>();
        for (int first = 0; first < columns.size(); first += count) {
            List<List<DeckText.Paragraph>> beside = columns.subList(first, Math.min(first + count, columns.size()));
            bodies.add(shapes -> {
                for (int column = 0; column < beside.size(); column++) {
                    shapes.addText(name, room.column(column, count), beside.get(column));
                }
            });
        }
        return bodies;
    }

    private void addTable(PagePart part) throws XmlException {
        for (Block block : part.blocks()) {
            if (block instanceof Block.Table table) {
                for (DeckTable.Rows rows : DeckTable.of(table, room)) {
                    slides.add(heading(part), shapes -> shapes.addTable(table.caption(),
                            new Extent(room.x(), room.y() + DeckMetrics.BEFORE_HEADING, room.width(), rows.height()),
                            rows.xml(shapes)), List.of(), page.prose());
                }
            }
        }
    }
}
