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
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.render.document.Page;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.Scene;

/**
 * Facts, summary and schematic of a case on one slide, the text beside or above the figure, whichever lets it be
 * largest. Where its letters would be too small on such a slide, the figure has one of its own, or several.
 */
final class CaseOpening {

    private final Case kase;
    private final RenderContext context;
    private final String title;
    private final List<DeckText.Paragraph> told;
    private final SlideRoom room;

    /** A slide with both text and schematic. */
    private record Together(SlideFigure figure, DeckSlides.Body text) {

        void draw(SlideShapes shapes) {
            text.accept(shapes);
            figure.draw(shapes);
        }
    }

    private CaseOpening(Case kase, RenderContext context, Page page, List<DeckText.Paragraph> told, SlideRoom room) {
        this.kase = kase;
        this.context = context;
        this.title = page.title();
        this.told = told;
        this.room = room;
    }

    /**
     * Returns the first slides of {@code kase}.
     *
     * @param told its facts and summary
     */
    static List<DeckSlides.Body> of(Case kase, RenderContext context, Page page, List<DeckText.Paragraph> told,
            SlideRoom room) {
        CaseOpening opening = new CaseOpening(kase, context, page, told, room);
        boolean hasFigure =
                !Flows.lines(kase).isEmpty() && context.figures().kinds().contains(FigureKind.SCHEMATIC);
        return hasFigure ? opening.slides() : opening.texts();
    }

    private List<DeckSlides.Body> slides() {
        Optional<Together> best = Stream.of(beside(), above(DeckMetrics.COLUMNS), above(DeckMetrics.COLUMNS_ABOVE))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(together -> together.figure().scale()))
                .filter(together -> together.figure().isLegible());
        if (best.isPresent()) {
            return List.of(best.get()::draw);
        }
        List<DeckSlides.Body> slides = new ArrayList<>(texts());
        alone().forEach(figure -> slides.add(figure::draw));
        return slides;
    }

    private List<DeckSlides.Body> texts() {
        return SurveySlides.slides(title, told, room);
    }

    /** Returns the schematic beside the text in the narrowest column that holds it; empty where none does. */
    private Optional<Together> beside() {
        double width = room.width() * DeckMetrics.LEAST_BESIDE;
        while (!isInColumn(told, width)) {
            width += DeckMetrics.INDENT;
        }
        if (width > room.width() * DeckMetrics.MOST_BESIDE) {
            return Optional.empty();
        }
        double narrow = width;
        List<DeckText.Paragraph> text = DeckText.largest(told, sized -> isInColumn(sized, narrow));
        Extent column = new Extent(room.x(), room.y(), width, room.height());
        double left = room.x() + width + DeckMetrics.GAP;
        return Optional.of(new Together(
                figure(new Extent(left, room.y(), room.x() + room.width() - left, room.height())),
                shapes -> shapes.addText(title, column, text)));
    }

    private boolean isInColumn(List<DeckText.Paragraph> paragraphs, double width) {
        return DeckText.height(paragraphs, width) <= room.height() * DeckMetrics.SAFE;
    }

    /** Returns the schematic below the text in columns; empty where they leave it no room. */
    private Optional<Together> above(int count) {
        List<List<DeckText.Paragraph>> columns =
                DeckText.balanced(told, count, room.column(count), room.height());
        double taken = columns.stream().mapToDouble(column -> DeckText.height(column, room.column(count))).max()
                .orElse(0) / DeckMetrics.SAFE + DeckMetrics.BEFORE_HEADING;
        if (columns.size() > count || taken > room.height() * DeckMetrics.MOST_ABOVE) {
            return Optional.empty();
        }
        SlideRoom above = new SlideRoom(room.x(), room.y(), room.width(), taken);
        return Optional.of(new Together(
                figure(room.figureBelow(taken)),
                shapes -> SurveySlides.columns(title, told, above, count).forEach(body -> body.accept(shapes))));
    }

    private SlideFigure figure(Extent place) {
        return new SlideFigure(context.schematicFor(kase, place.width(), place.height()), place);
    }

    private List<SlideFigure> alone() {
        Extent place = room.figureBelow(0);
        SlideFigure whole = figure(place);
        if (whole.isLegible()) {
            return List.of(whole);
        }
        List<Scene> sheets = context.schematicOn(
                new FigureSheet(place.width(), place.height(), DeckMetrics.FIGURE_MARGIN, false), kase);
        return sheets.stream().map(sheet -> new SlideFigure(sheet, place)).toList();
    }
}
