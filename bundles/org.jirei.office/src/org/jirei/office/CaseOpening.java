/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.render.document.Page;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.FigureSheet;

/**
 * Facts, summary and schematic of a case on one slide, the text beside the figure or above it, in the first way that
 * leaves the figure's letters large enough. Where none does, the figure has slides of its own, or it goes on from the
 * slide with the text to others, whichever takes fewer.
 */
final class CaseOpening {

    private final Case kase;
    private final RenderContext context;
    private final String title;
    private final List<DeckText.Paragraph> told;
    private final SlideRoom room;
    private final Map<Extent, SlideFigure> figures = new HashMap<>();

    /** The text of a slide, and the place that it leaves the schematic. */
    private record Split(DeckSlides.Body text, Extent left) {

        DeckSlides.Body with(SlideFigure figure) {
            return shapes -> {
                text.accept(shapes);
                figure.draw(shapes);
            };
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
        return together().map(List::of).orElseGet(this::several);
    }

    private List<DeckSlides.Body> several() {
        List<DeckSlides.Body> apart = new ArrayList<>(texts());
        alone().forEach(figure -> apart.add(figure::draw));
        return goingOn().filter(slides -> slides.size() < apart.size()).orElse(apart);
    }

    /** Returns text and schematic on one slide; empty where nobody could read the schematic there. */
    private Optional<DeckSlides.Body> together() {
        for (Split split : splits()) {
            SlideFigure figure = figure(split.left());
            if (figure.isLegible()) {
                return Optional.of(split.with(figure));
            }
            // what is too small with a slide to itself is so beside a text, too, wherever that stands
            if (!figure(wholeRoom()).isLegible()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Split> splits() {
        return Stream.of(beside(), above(DeckMetrics.COLUMNS), above(DeckMetrics.COLUMNS_ABOVE))
                .flatMap(Optional::stream).toList();
    }

    private List<DeckSlides.Body> texts() {
        return SurveySlides.slides(title, told, room);
    }

    /** Returns the text in the narrowest column that holds it; empty where none does. */
    private Optional<Split> beside() {
        double width = room.width() * DeckMetrics.LEAST_BESIDE;
        double most = room.width() * DeckMetrics.MOST_BESIDE;
        while (width <= most && !isInColumn(told, width)) {
            width += DeckMetrics.INDENT;
        }
        if (width > most) {
            return Optional.empty();
        }
        double narrow = width;
        List<DeckText.Paragraph> text = DeckText.largest(told, sized -> isInColumn(sized, narrow));
        Extent column = new Extent(room.x(), room.y(), width, room.height());
        double left = room.x() + width + DeckMetrics.GAP;
        return Optional.of(new Split(shapes -> shapes.addText(title, column, text),
                new Extent(left, room.y(), room.x() + room.width() - left, room.height())));
    }

    private boolean isInColumn(List<DeckText.Paragraph> paragraphs, double width) {
        return DeckText.height(paragraphs, width) <= room.height() * DeckMetrics.SAFE;
    }

    /** Returns the text in so many columns above the schematic; empty where they leave it no room. */
    private Optional<Split> above(int count) {
        List<List<DeckText.Paragraph>> columns =
                DeckText.balanced(told, count, room.column(count), room.height());
        double taken = columns.stream().mapToDouble(column -> DeckText.height(column, room.column(count))).max()
                .orElse(0) / DeckMetrics.SAFE + DeckMetrics.BEFORE_HEADING;
        if (columns.size() > count || taken > room.height() * DeckMetrics.MOST_ABOVE) {
            return Optional.empty();
        }
        SlideRoom above = new SlideRoom(room.x(), room.y(), room.width(), taken);
        return Optional.of(new Split(
                shapes -> SurveySlides.columns(title, told, above, count).forEach(body -> body.accept(shapes)),
                room.figureBelow(taken)));
    }

    /** Looked for once: the search is what takes long. */
    private SlideFigure figure(Extent place) {
        return figures.computeIfAbsent(place,
                free -> new SlideFigure(context.schematicFor(kase, free.width(), free.height()), free));
    }

    private Extent wholeRoom() {
        return room.figureBelow(0);
    }

    private List<SlideFigure> alone() {
        Extent place = wholeRoom();
        return figure(place).isLegible() ? List.of(figure(place)) : sheets(place);
    }

    /** Returns the text above the first part of the schematic, and the other parts; empty where that has no room. */
    private Optional<List<DeckSlides.Body>> goingOn() {
        return above(DeckMetrics.COLUMNS).flatMap(split -> {
            List<SlideFigure> parts = sheets(split.left());
            List<DeckSlides.Body> slides = new ArrayList<>();
            slides.add(split.with(parts.getFirst()));
            parts.stream().skip(1).forEach(part -> slides.add(new SlideFigure(part.scene(), wholeRoom())::draw));
            return parts.stream().allMatch(SlideFigure::isLegible) ? Optional.of(slides) : Optional.empty();
        });
    }

    private List<SlideFigure> sheets(Extent place) {
        FigureSheet sheet = new FigureSheet(place.width(), place.height(), DeckMetrics.FIGURE_MARGIN, false);
        return context.schematicOn(sheet, kase).stream().map(part -> new SlideFigure(part, place)).toList();
    }
}
