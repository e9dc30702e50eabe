/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.figure.PageWords;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.Scene;

/**
 * Lays out a case: a sheet with facts, summary and schematic, a sheet with the six sections in two columns, more of
 * either where the text does not fit, then the sequence diagram. Where no sequence diagram is drawn the flow is told in
 * words, so that nothing is lost.
 */
final class CaseSheets {

    private final Case kase;
    private final RenderContext context;
    private final Page page;
    private final Wording words;
    private final Tag tag;
    private final int level;
    private final String anchor;
    private final TitleBand title;
    private final boolean hasFlow;

    private CaseSheets(Case kase, RenderContext context, Tag parent, int level) {
        this.kase = kase;
        this.context = context;
        this.level = level;
        this.page = context.page(kase);
        this.words = Wording.of(page);
        this.tag = parent.child("Sect").with(element -> element.setLanguage(page.prose().code()));
        this.anchor = context.anchors().of(kase);
        this.title = new TitleBand(page.title());
        this.hasFlow = !Flows.lines(kase).isEmpty();
    }

    /**
     * Returns the sheets of {@code kase}.
     *
     * @param level of its title among the report's headings
     */
    static List<SheetPlan> of(Case kase, RenderContext context, Tag parent, int level) {
        return new CaseSheets(kase, context, parent, level).sheets();
    }

    private List<SheetPlan> sheets() {
        List<SheetPlan> told = new ArrayList<>();
        Tag opening = tag.child("Part");
        Tag sections = tag.child("Part");
        addOpening(told, opening);
        addSections(told, sections);
        if (told.isEmpty()) {
            told.add(sheet());
        }
        for (int index = 0; index < told.size(); index++) {
            String number = PageWords.pageNumber(index + 1, told.size());
            Piece band = index == 0 ? title.heading(tag, level, anchor, number) : title.again(number);
            told.get(index).pieces().addFirst(new SheetPlan.Standing(band, ReportMetrics.SIDE, ReportMetrics.BODY_TOP));
        }
        told.addAll(sequence());
        return told;
    }

    private double top() {
        return ReportMetrics.BODY_TOP + title.height();
    }

    private double room() {
        return ReportMetrics.BODY_BOTTOM - top();
    }

    private SheetPlan sheet() {
        return SheetPlan.under(page.title());
    }

    /** Facts stand beside the summary where both are short, else they flow on. Below them is the schematic. */
    private void addOpening(List<SheetPlan> sheets, Tag parent) {
        List<PagePart> parts = PagePart.of(page).stream()
                .takeWhile(part -> !part.isSection() && !part.has(Block.Steps.class)).toList();
        BlockSetting setting = setting(parent);
        List<Piece> facts = setting.set(parts.getFirst().blocks());
        List<Piece> summary = setting.set(parts.stream().skip(1).flatMap(part -> part.all().stream()).toList());
        List<Column> columns = Stream.of(facts, summary).flatMap(pieces -> Flow.fill(pieces, room()).stream()).toList();
        if (columns.size() > 2 || Flow.highest(columns) > room() * ReportMetrics.MOST_OPENING) {
            List<Piece> all = Stream.concat(facts.stream(), summary.stream()).toList();
            columns = Flow.balanced(all, room());
        }
        double used = addColumns(sheets, columns);
        if (hasFlow && context.figures().kinds().contains(FigureKind.SCHEMATIC)) {
            addSchematic(sheets, parent, used);
        }
    }

    /** Returns how much of the last sheet's height is used. */
    private double addColumns(List<SheetPlan> sheets, List<Column> columns) {
        double used = 0;
        for (int first = 0; first < columns.size(); first += 2) {
            List<Column> beside = columns.subList(first, Math.min(first + 2, columns.size()));
            SheetPlan sheet = sheet();
            sheet.addSideBySide(beside, top());
            sheets.add(sheet);
            used = Flow.highest(beside);
        }
        return used;
    }

    /** The schematic is laid out for the room that is left, and for a sheet of its own where that is too small. */
    private void addSchematic(List<SheetPlan> sheets, Tag parent, double used) {
        double below = used > 0 ? used + ReportMetrics.BEFORE_FIGURE : 0;
        if (sheets.isEmpty() || room() - below < ReportMetrics.LEAST_FIGURE_ROOM) {
            sheets.add(sheet());
            below = 0;
        }
        Scene scene = schematic(room() - below);
        if (below > 0 && scale(scene, room() - below) < ReportMetrics.LEAST_SCALE) {
            sheets.add(sheet());
            below = 0;
            scene = schematic(room());
        }
        double scale = scale(scene, room() - below);
        double spare = room() - below - scene.height() * scale;
        sheets.getLast().add(figure(scene, FigureKind.SCHEMATIC, List.of(scene), parent, scale),
                centred(scene.width() * scale), top() + below + spare / 2);
    }

    private Scene schematic(double height) {
        return context.schematicFor(kase, ReportMetrics.BODY_WIDTH, height);
    }

    private static double scale(Scene scene, double height) {
        return Math.min(1, Math.min(ReportMetrics.BODY_WIDTH / scene.width(), height / scene.height()));
    }

    private static double centred(double width) {
        return ReportMetrics.SIDE + (ReportMetrics.BODY_WIDTH - width) / 2;
    }

    private Piece figure(Scene scene, FigureKind kind, List<Scene> scenes, Tag parent, double scale) {
        List<String> ids = FigurePiece.linesOfFlow(scenes, kind);
        List<FlowLine> lines = Flows.lines(kase);
        List<Mark> marks = IntStream.range(0, Math.min(ids.size(), lines.size())).boxed()
                .flatMap(index -> FigurePiece.place(scene, ids.get(index), scale,
                        context.anchors().of(lines.get(index)))).toList();
        return FigurePiece.of(scene, parent, scale, marks);
    }

    private void addSections(List<SheetPlan> sheets, Tag parent) {
        boolean drawn = context.figures().kinds().contains(FigureKind.SEQUENCE);
        List<Block> told = PagePart.of(page).stream()
                .dropWhile(part -> !part.isSection() && !part.has(Block.Steps.class))
                .filter(part -> !(drawn && part.has(Block.Steps.class)))
                .flatMap(part -> part.all().stream()).toList();
        addColumns(sheets, Flow.balanced(setting(parent).set(told), room()));
    }

    private BlockSetting setting(Tag parent) {
        return new BlockSetting(words, parent, level - 1, ReportMetrics.COLUMN_WIDTH);
    }

    private List<SheetPlan> sequence() {
        List<SheetPlan> sheets = new ArrayList<>();
        if (!hasFlow || !context.figures().kinds().contains(FigureKind.SEQUENCE)) {
            return sheets;
        }
        Tag parent = tag.child("Part");
        Line name = Line.of(words.fixed().kind(FigureKind.SEQUENCE));
        Block.Heading heading = new Block.Heading(Block.Role.PART, level, name);
        List<Piece> headed = new BlockSetting(words, parent, 1, ReportMetrics.BODY_WIDTH).set(List.of(heading));
        double used = headed.stream().mapToDouble(Piece::height).sum() + ReportMetrics.AFTER_HEADING;
        SequenceSheets drawn = sequence(room() - used);
        List<Scene> scenes = drawn.scenes();
        for (int index = 0; index < scenes.size(); index++) {
            SheetPlan sheet = sheet();
            sheet.add(title.again(scenes.size() == 1 ? "" : PageWords.pageNumber(index + 1, scenes.size())),
                    ReportMetrics.SIDE, ReportMetrics.BODY_TOP);
            if (index == 0) {
                sheet.add(new Column(stacked(headed)), ReportMetrics.SIDE, top());
            }
            sheet.add(figure(scenes.get(index), FigureKind.SEQUENCE, scenes, parent, drawn.scale()),
                    ReportMetrics.SIDE,
                    top() + used);
            sheets.add(sheet);
        }
        return sheets;
    }

    /** The pictures of a sequence diagram, and how large they are drawn. */
    private record SequenceSheets(List<Scene> scenes, double scale) {
    }

    /** A smaller diagram is taken only where it needs fewer sheets. */
    private SequenceSheets sequence(double height) {
        SequenceSheets best = null;
        for (double scale : ReportMetrics.SEQUENCE_SCALES) {
            FigureSheet area = new FigureSheet(ReportMetrics.BODY_WIDTH / scale, height / scale, 0, false);
            List<Scene> scenes = context.sequenceOn(area, kase);
            best = best == null || scenes.size() < best.scenes().size() ? new SequenceSheets(scenes, scale) : best;
        }
        return best;
    }

    private static List<Column.Placed> stacked(List<Piece> pieces) {
        return Flow.fill(pieces, ReportMetrics.BODY_HEIGHT).getFirst().placed();
    }
}
