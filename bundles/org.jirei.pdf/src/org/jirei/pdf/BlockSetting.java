/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.document.Span;
import org.jirei.render.scene.Extent;
import org.jirei.render.typography.TextMeasure;

/** Sets the blocks of a page as pieces of a column. */
final class BlockSetting {

    private static final int DEEPEST_HEADING = 6;
    private static final String BULLET = "・";
    private static final String INNER_BULLET = "–";

    private final Wording words;
    private final Tag parent;
    private final int headingShift;
    private final double width;

    /**
     * Makes a setting.
     *
     * @param parent what the blocks are elements of
     * @param headingShift added to the levels of headings, because the page stands inside a report
     * @param width of the column in px
     */
    BlockSetting(Wording words, Tag parent, int headingShift, double width) {
        this.words = words;
        this.parent = parent;
        this.headingShift = headingShift;
        this.width = width;
    }

    /** Returns the pieces of {@code blocks}; figures are set elsewhere. */
    List<Piece> set(List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            pieces.addAll(switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Facts facts -> facts(facts);
                case Block.Bullets bullets -> bullets(bullets.bullets());
                case Block.Figure figure -> List.<Piece>of();
                case Block.Remark remark -> spaced(line(remark.text(), parent.child("P"), ReportMetrics.SMALL, 0),
                        ReportMetrics.BEFORE_PARAGRAPH);
                case Block.Steps steps -> steps(steps.steps());
                case Block.Divider divider -> List.of(divider());
                case Block.Table table -> TableSetting.set(table, parent, width, words);
            });
        }
        return pieces;
    }

    private List<Piece> heading(Block.Heading heading) {
        boolean part = heading.role() == Block.Role.PART || heading.role() == Block.Role.SECTION
                || heading.role() == Block.Role.CATEGORY;
        int level = Math.min(heading.level() + headingShift, DEEPEST_HEADING);
        Tag tag = parent.child("H" + level);
        List<Piece> lines = line(heading.text(), tag, part ? ReportMetrics.PART : ReportMetrics.LESSON, 0);
        List<Piece> kept = new ArrayList<>(lines.stream().map(Piece::stayingWithNext).toList());
        if (kept.isEmpty()) {
            return kept;
        }
        kept.set(0, kept.getFirst().marked(List.of(Mark.bookmark(level, heading.text().text(), "")))
                .after(part ? ReportMetrics.BEFORE_PART : ReportMetrics.BEFORE_LESSON));
        kept.set(kept.size() - 1, kept.getLast().padded(part ? ReportMetrics.AFTER_HEADING : 0));
        if (part) {
            kept.set(kept.size() - 1, ruled(kept.getLast()));
        }
        return kept;
    }

    private Piece ruled(Piece last) {
        double below = last.height() - ReportMetrics.AFTER_HEADING;
        return last.over((pen, x, top) ->
                pen.fill(new Extent(x, top + below, width, ReportMetrics.HAIRLINE), ReportMetrics.RULE_COLOUR));
    }

    private List<Piece> facts(Block.Facts facts) {
        List<Piece> pieces = new ArrayList<>();
        Tag list = parent.child("L");
        TextStyle style = ReportMetrics.FACT_NAME;
        double longest = facts.facts().stream()
                .mapToDouble(fact -> TextMeasure.width(fact.name(), style.size())).max().orElse(0);
        double indent = Math.max(ReportMetrics.FACT_INDENT, longest + ReportMetrics.FACT_GAP);
        for (Block.Fact fact : facts.facts()) {
            Tag item = list.child("LI");
            Tag label = item.child("Lbl");
            Tag body = item.child("LBody");
            List<Piece> values = line(joined(fact.values()), body, ReportMetrics.BODY, indent);
            pieces.addAll(labelled(values, label, fact.name(), style, 0, indent, ReportMetrics.BEFORE_FACT));
        }
        return pieces;
    }

    private Line joined(List<Line> values) {
        List<Span> spans = new ArrayList<>();
        for (Line value : values) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Words(words.fixed().slash()));
            }
            spans.addAll(value.spans());
        }
        return new Line(spans);
    }

    private List<Piece> bullets(List<Block.Bullet> bullets) {
        List<Piece> pieces = new ArrayList<>();
        Tag list = parent.child("L");
        Tag body = list;
        Tag inner = null;
        for (Block.Bullet bullet : bullets) {
            boolean nested = bullet.level() > 1 && body != list;
            inner = nested && inner == null ? body.child("L") : nested ? inner : null;
            Tag item = (nested ? inner : list).child("LI");
            Tag label = item.child("Lbl");
            Tag text = item.child("LBody");
            body = nested ? body : text;
            double indent = ReportMetrics.BULLET_INDENT * bullet.level();
            List<Piece> lines = line(bullet.text(), text, ReportMetrics.BODY, indent);
            pieces.addAll(labelled(lines, label, nested ? INNER_BULLET : BULLET, ReportMetrics.BODY,
                    indent - ReportMetrics.BULLET_INDENT, ReportMetrics.BULLET_INDENT, ReportMetrics.BEFORE_BULLET));
        }
        return pieces;
    }

    private List<Piece> steps(List<Block.NumberedStep> steps) {
        List<Piece> pieces = new ArrayList<>();
        Tag list = parent.child("L");
        for (Block.NumberedStep step : steps) {
            Tag item = list.child("LI");
            Tag label = item.child("Lbl");
            Tag body = item.child("LBody");
            TextStyle numberStyle = ReportMetrics.BODY_BOLD.coloured(
                    step.action() ? ReportMetrics.ACTION_COLOUR : ReportMetrics.ACCENT);
            List<Piece> told = new ArrayList<>();
            told.addAll(line(step.time(), body.child("P"), ReportMetrics.SMALL, ReportMetrics.FACT_INDENT));
            told.addAll(line(step.route(), body.child("P"), ReportMetrics.SMALL, ReportMetrics.FACT_INDENT));
            told.addAll(line(step.sentence(), body.child("P"), ReportMetrics.BODY, ReportMetrics.FACT_INDENT));
            for (Line note : step.notes()) {
                told.addAll(line(Line.of(words.fixed().note() + words.fixed().colon() + note.text()), body.child("P"),
                        ReportMetrics.SMALL, ReportMetrics.FACT_INDENT));
            }
            List<Piece> labelled = labelled(told, label, step.number(), numberStyle, 0,
                    ReportMetrics.FACT_INDENT, ReportMetrics.BEFORE_PARAGRAPH);
            labelled.set(0, labelled.getFirst().marked(List.of(Mark.anchor(step.anchor(), 0))));
            pieces.addAll(labelled);
        }
        return pieces;
    }

    private Piece divider() {
        return Piece.of(ReportMetrics.HAIRLINE, (pen, x, top) ->
                pen.fill(new Extent(x, top, width, ReportMetrics.HAIRLINE), ReportMetrics.RULE_COLOUR))
                .after(ReportMetrics.BEFORE_PART);
    }

    /** Puts a label {@code left} px from the column's edge beside the first of {@code lines}. */
    private static List<Piece> labelled(List<Piece> lines, Tag label, String letters, TextStyle style, double left,
            double room, double before) {
        List<Piece> pieces = new ArrayList<>(lines.isEmpty() ? List.of(Piece.of(style.leading(), (pen, x, top) -> { }))
                : lines);
        pieces.set(0, pieces.getFirst().after(before).over((pen, x, top) ->
                pen.text(label, letters, x + left, style.baseline(top), room, style.lettering())));
        return pieces;
    }

    private List<Piece> line(Line line, Tag tag, TextStyle style, double indent) {
        return LineSetting.set(line, tag, style, width - indent, words).stream()
                .map(piece -> indent == 0 ? piece : piece.indented(indent)).toList();
    }

    private static List<Piece> spaced(List<Piece> pieces, double before) {
        List<Piece> spaced = new ArrayList<>(pieces);
        if (!spaced.isEmpty()) {
            spaced.set(0, spaced.getFirst().after(before));
        }
        return spaced;
    }
}
