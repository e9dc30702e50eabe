/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Case;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;
import org.jirei.render.figure.PageWords;
import org.jirei.render.output.RenderContext;

/**
 * Tells a case on two slides: facts and summary with the schematic, then the six sections; on more where they do not
 * fit or the schematic could not be read. The flow step by step is what the speaker has in the notes of the first.
 */
final class CaseSlides {

    private final Case kase;
    private final RenderContext context;
    private final Page page;
    private final SlideRoom room;
    private final List<DeckSlides.Body> bodies = new ArrayList<>();

    private CaseSlides(Case kase, RenderContext context, SlideRoom room) {
        this.kase = kase;
        this.context = context;
        this.page = context.page(kase);
        this.room = room;
    }

    /** Returns the slides of {@code kase}, laid out and yet to be added. */
    static CaseSlides of(Case kase, RenderContext context, SlideRoom room) {
        CaseSlides made = new CaseSlides(kase, context, room);
        made.addOpening();
        made.addSections();
        return made;
    }

    void addTo(DeckSlides slides) throws XmlException {
        if (bodies.isEmpty()) {
            bodies.add(shapes -> { });
        }
        for (int index = 0; index < bodies.size(); index++) {
            String title = page.title() + " (" + PageWords.pageNumber(index + 1, bodies.size()) + ")";
            slides.add(title, bodies.get(index), index == 0 ? notes() : List.of(), page.prose());
        }
    }

    private void addOpening() {
        List<Block> blocks = PagePart.of(page).stream()
                .takeWhile(part -> !part.isSection() && !part.has(Block.Steps.class))
                .flatMap(part -> part.all().stream()).toList();
        bodies.addAll(CaseOpening.of(kase, context, page, DeckText.of(blocks, SurveySlides.words(page)), room));
    }

    private void addSections() {
        List<Block> blocks = PagePart.of(page).stream().filter(PagePart::isSection)
                .flatMap(part -> part.all().stream()).toList();
        bodies.addAll(SurveySlides.slides(page.title(), DeckText.of(blocks, SurveySlides.words(page)), room));
    }

    private List<String> notes() {
        List<Block> blocks = PagePart.of(page).stream().filter(part -> part.has(Block.Steps.class))
                .flatMap(part -> part.all().stream()).toList();
        return DeckText.of(blocks, SurveySlides.words(page)).stream().map(DeckText.Paragraph::text).toList();
    }
}
