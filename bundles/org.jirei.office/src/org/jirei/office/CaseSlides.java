/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.figure.PageWords;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Scene;

/**
 * Tells a case on two slides: facts and summary with the schematic, then the six sections; on more where they do not
 * fit. The flow step by step is what the speaker has in the notes of the first.
 */
final class CaseSlides {

    private final Case kase;
    private final RenderContext context;
    private final Page page;
    private final SlideRoom room;
    private final List<DeckSlides.Body> bodies = new ArrayList<>();

    /** A schematic as large as a place on the slide lets it be. */
    private record Drawn(Scene scene, Extent place, double scale) {

        void draw(SlideShapes shapes) {
            double x = place.x() + (place.width() - scene.width() * scale) / 2;
            double y = place.y() + (place.height() - scene.height() * scale) / 2;
            shapes.beginGroup(scene.title(), scene.description(),
                    new Extent(x, y, scene.width() * scale, scene.height() * scale));
            DeckSchematic.draw(scene, shapes, x, y, scale);
            shapes.endGroup();
        }
    }

    /** A slide with both summary and schematic. */
    private record Opening(Drawn drawn, DeckSlides.Body told) {

        void draw(SlideShapes shapes) {
            told.accept(shapes);
            drawn.draw(shapes);
        }
    }

    private CaseSlides(Case kase, RenderContext context, SlideRoom room) {
        this.kase = kase;
        this.context = context;
        this.page = context.page(kase);
        this.room = room;
    }

    static void add(Case kase, RenderContext context, DeckSlides slides) throws XmlException {
        CaseSlides made = new CaseSlides(kase, context, slides.room());
        made.addOpening();
        made.addSections();
        made.addTo(slides);
    }

    private void addTo(DeckSlides slides) throws XmlException {
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
        List<DeckText.Paragraph> told = DeckText.of(blocks, SurveySlides.words(page));
        if (Flows.lines(kase).isEmpty() || !context.figures().kinds().contains(FigureKind.SCHEMATIC)) {
            bodies.addAll(SurveySlides.columns(page.title(), told, room));
            return;
        }
        Opening best = Stream.of(beside(told), below(told)).flatMap(Optional::stream)
                .max(Comparator.comparingDouble(opening -> opening.drawn().scale())).orElse(null);
        if (best != null && best.drawn().scale() >= DeckMetrics.LEAST_SCALE) {
            bodies.add(best::draw);
        } else {
            bodies.addAll(SurveySlides.columns(page.title(), told, room));
            bodies.add(drawn(new Extent(room.x(), room.y(), room.width(), room.height()))::draw);
        }
    }

    /** Returns the schematic beside its summary; empty where the summary is too long for that. */
    private Optional<Opening> beside(List<DeckText.Paragraph> told) {
        double width = room.width() * DeckMetrics.SUMMARY_SHARE;
        if (DeckText.height(told, width) > room.height() * DeckMetrics.SAFE) {
            return Optional.empty();
        }
        double left = room.x() + width + DeckMetrics.GAP;
        Drawn drawn = drawn(new Extent(left, room.y(), room.x() + room.width() - left, room.height()));
        return Optional.of(new Opening(drawn,
                shapes -> shapes.addText(page.title(), new Extent(room.x(), room.y(), width, room.height()), told)));
    }

    /** Returns the schematic below its summary in two columns; empty where they leave it no room. */
    private Optional<Opening> below(List<DeckText.Paragraph> told) {
        List<List<DeckText.Paragraph>> columns = DeckText.balanced(told, room.column(), room.height());
        double taken = columns.stream().mapToDouble(column -> DeckText.height(column, room.column())).max().orElse(0)
                / DeckMetrics.SAFE + DeckMetrics.BEFORE_HEADING;
        if (columns.size() > 2 || taken > room.height() * DeckMetrics.MOST_ABOVE) {
            return Optional.empty();
        }
        SlideRoom above = new SlideRoom(room.x(), room.y(), room.width(), taken);
        Drawn drawn = drawn(new Extent(room.x(), room.y() + taken, room.width(), room.height() - taken));
        return Optional.of(new Opening(drawn, SurveySlides.columns(page.title(), told, above).getFirst()));
    }

    private Drawn drawn(Extent place) {
        Scene scene = context.schematicFor(kase, place.width(), place.height());
        return new Drawn(scene, place, Math.min(DeckMetrics.MOST_SCALE,
                Math.min(place.width() / scene.width(), place.height() / scene.height())));
    }

    private void addSections() {
        List<Block> blocks = PagePart.of(page).stream().filter(PagePart::isSection)
                .flatMap(part -> part.all().stream()).toList();
        bodies.addAll(SurveySlides.columns(page.title(), DeckText.of(blocks, SurveySlides.words(page)), room));
    }

    private List<String> notes() {
        List<Block> blocks = PagePart.of(page).stream().filter(part -> part.has(Block.Steps.class))
                .flatMap(part -> part.all().stream()).toList();
        return DeckText.of(blocks, SurveySlides.words(page)).stream().map(DeckText.Paragraph::text).toList();
    }
}
