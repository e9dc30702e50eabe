/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.jirei.render.scene.XmlText.escaped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jirei.model.Language;
import org.jirei.render.document.Block;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Line;
import org.jirei.render.document.Page;
import org.jirei.render.document.Span;
import org.jirei.render.figure.PageWords;
import org.jirei.render.typography.TextMeasure;

/** Writes the body of a document in WordprocessingML (ECMA-376-1, 17), block by block. */
final class WordBody {

    /** Headings beyond this level are set as this one. */
    private static final int DEEPEST = 4;
    private static final double TWIPS_PER_PX = 15;
    private static final double FACT_NAME_SHARE = 0.18;
    /** Of letters at the heads of columns, in px. */
    private static final double HEAD_SIZE = 12;
    /** How much wider a house's bold letters may be than those that are measured. */
    private static final double WIDER_FONTS = 1.3;
    /** At both sides of a cell, in twentieths of a point. */
    private static final int CELL_MARGINS = 216;
    /** What a table's style sets off, and that it bands nothing (ECMA-376-1, 17.4.55). */
    private static final String FIRST_ROW = "0620";
    private static final String FIRST_COLUMN = "0680";

    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordFigures figures;
    private final int width;
    private final StringBuilder body = new StringBuilder();
    private final List<Entry> contents = new ArrayList<>();
    private final Map<String, String> bookmarks = new TreeMap<>();
    private FixedWords words;
    private Language prose;
    private int ids;
    private int figureCount;
    private int tableCount;

    /** A heading that the table of contents lists. */
    private record Entry(int level, String text, String bookmark) {
    }

    /** Makes an empty body whose lines are {@code width} px long. */
    WordBody(WordStyles styles, WordNumbers numbers, WordFigures figures, double width) {
        this.styles = styles;
        this.numbers = numbers;
        this.figures = figures;
        this.width = (int) Math.round(width * TWIPS_PER_PX);
    }

    /** Adds the title of the whole document. */
    void addTitle(String title, String anchor) {
        paragraph(styles.id(WordStyles.TITLE), "", marked(bookmark(anchor), run(title)));
    }

    /** Sets the languages of what follows. */
    void speak(Language fixed, Language written) {
        words = new FixedWords(fixed);
        prose = written;
    }

    /** Adds a heading with an anchor, mostly one that begins a page. */
    void addHeading(int level, String text, String anchor, boolean onNewPage) {
        heading(level, text, run(text), bookmark(anchor), onNewPage);
    }

    /** Adds the blocks of a survey but for its title, headings {@code shift} levels below their own. */
    void addBlocks(List<Block> blocks, int shift) {
        for (Block block : blocks) {
            addBlock(block, shift);
        }
    }

    /** Adds a case: its title on a new page, its figures where its page has them. */
    void addCase(WordCase kase, int level) throws InvalidFormatException {
        Page page = kase.page();
        speak(page.language(), page.prose());
        numbers.begin();
        addHeading(level, page.title(), kase.anchor(), true);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Figure figure) {
                addFigure(figure, kase.drawings().get(figure.kind()));
            } else {
                addBlock(block, level - 1);
            }
        }
    }

    private void addBlock(Block block, int shift) {
        switch (block) {
            case Block.Heading heading -> {
                if (heading.role() != Block.Role.TITLE) {
                    heading(heading.level() + shift, heading.text().text(), runs(heading.text()), "", false);
                }
            }
            case Block.Facts facts -> addFacts(facts);
            case Block.Bullets bullets -> bullets.bullets().forEach(bullet -> paragraph(
                    styles.id(bullet.level() == 1 ? WordStyles.BULLET : WordStyles.INNER_BULLET), "",
                    runs(bullet.text())));
            case Block.Remark remark -> paragraph("", "<w:keepNext/>", runs(remark.text()));
            case Block.Steps steps -> steps.steps().forEach(this::addStep);
            case Block.Table table -> addTable(table);
            case Block.Figure figure -> { }
            case Block.Divider divider -> { }
        }
    }

    private void heading(int level, String text, String content, String bookmark, boolean onNewPage) {
        String mark = bookmark.isEmpty() ? newBookmark() : bookmark;
        contents.add(new Entry(level, text, mark));
        String style = styles.id(WordStyles.HEADING + Math.min(level, DEEPEST), WordStyles.HEADING + (DEEPEST - 1));
        paragraph(style, onNewPage ? "<w:pageBreakBefore/>" : "", marked(mark, content));
    }

    private void addStep(Block.NumberedStep step) {
        String list = numbers.listOf(step.number());
        String numbered = list.isEmpty() ? ""
                : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        StringBuilder told = new StringBuilder();
        if (list.isEmpty()) {
            told.append(run(step.number() + " "));
        }
        if (!step.time().isEmpty()) {
            told.append(styled(WordStyles.ROUTE, "[")).append(runs(step.time(), WordStyles.ROUTE))
                    .append(styled(WordStyles.ROUTE, "] "));
        }
        if (!step.route().isEmpty()) {
            told.append(runs(step.route(), WordStyles.ROUTE)).append(styled(WordStyles.ROUTE, words.colon()));
        }
        told.append(runs(step.sentence()));
        paragraph(styles.id(WordStyles.STEP), numbered, marked(bookmark(step.anchor()), told.toString()));
        for (Line note : step.notes()) {
            paragraph(styles.id(WordStyles.NOTE), "", run(words.note() + words.colon()) + runs(note));
        }
    }

    private void addFacts(Block.Facts facts) {
        int name = (int) Math.round(width * FACT_NAME_SHARE);
        openTable(styles.id(WordStyles.FACTS, WordStyles.TABLE), FIRST_COLUMN, List.of(name, width - name));
        for (Block.Fact fact : facts.facts()) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(name, 1, List.of(run(fact.name())), false);
            cell(width - name, 1, fact.values().stream().map(this::runs).toList(), false);
            body.append("</w:tr>");
        }
        closeTable();
    }

    private void addTable(Block.Table table) {
        tableCount++;
        caption("<w:keepNext/>", words.tableLabel(), tableCount, table.caption());
        List<Integer> widths = widths(table.columns());
        openTable(styles.id(WordStyles.TABLE), FIRST_ROW, widths);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < widths.size(); column++) {
            cell(widths.get(column), 1, List.of(run(table.columns().get(column).title())), true);
        }
        body.append("</w:tr>");
        table.groups().forEach(group -> addGroup(group, widths));
        closeTable();
    }

    /** Shares the width among columns, each wide enough for the word at its head; the widest gives what others lack. */
    private List<Integer> widths(List<Block.Column> columns) {
        int all = columns.stream().mapToInt(Block.Column::width).sum();
        List<Integer> widths = new ArrayList<>();
        columns.forEach(column -> widths.add(Math.max(width * column.width() / all, widthOfHead(column.title()))));
        int widest = widths.indexOf(Collections.max(widths));
        widths.set(widest, widths.get(widest) + width - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }

    private static int widthOfHead(String title) {
        return (int) Math.ceil(TextMeasure.width(title, HEAD_SIZE) * WIDER_FONTS * TWIPS_PER_PX) + CELL_MARGINS;
    }

    private void addGroup(Block.RowGroup group, List<Integer> widths) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cell(width, widths.size(), List.of("<w:r><w:rPr><w:b/><w:bCs/></w:rPr>" + text(group.label().text())
                + "</w:r>"), true);
        body.append("</w:tr>");
        for (List<Line> row : group.rows()) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0; column < widths.size(); column++) {
                cell(widths.get(column), 1, List.of(runs(row.get(column))), false);
            }
            body.append("</w:tr>");
        }
    }

    private void openTable(String style, String look, List<Integer> widths) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(escaped(style)).append("\"/><w:tblW w:w=\"")
                .append(width).append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
                .append(look).append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(column -> body.append("<w:gridCol w:w=\"").append(column).append("\"/>"));
        body.append("</w:tblGrid>");
    }

    /** A table needs a paragraph after it, or it would run into the next one. */
    private void closeTable() {
        body.append("</w:tbl>");
        body.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr>")
                .append("</w:p>");
    }

    private void cell(int cellWidth, int columns, List<String> lines, boolean kept) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(cellWidth).append("\" w:type=\"dxa\"/>");
        if (columns > 1) {
            body.append("<w:gridSpan w:val=\"").append(columns)
                    .append("\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF3F8\"/>");
        }
        body.append("</w:tcPr>");
        lines.forEach(line -> paragraph(styles.id(WordStyles.CELL), kept ? "<w:keepNext/>" : "", line));
        body.append("</w:tc>");
    }

    private void addFigure(Block.Figure figure, List<WordFigures.Drawing> drawings) throws InvalidFormatException {
        for (int index = 0; index < drawings.size(); index++) {
            figureCount++;
            String page = drawings.size() == 1 ? "" : " " + PageWords.pageNumber(index + 1, drawings.size());
            WordFigures.Drawing drawing = drawings.get(index);
            paragraph(styles.id(WordStyles.FIGURE), "<w:keepNext/>", inline(drawing, figures.add(drawing)));
            caption("", words.figureLabel(), figureCount, figure.alternative() + page);
        }
    }

    private void caption(String properties, String label, int number, String told) {
        paragraph(styles.id(WordStyles.CAPTION), properties, run(label + " ")
                + field("SEQ " + label + " \\* ARABIC", run(Integer.toString(number))) + run("　" + told));
    }

    private String inline(WordFigures.Drawing drawing, WordFigures.Picture picture) {
        long cx = Math.round(drawing.width() * WordFigures.EMU_PER_PX);
        long cy = Math.round(drawing.height() * WordFigures.EMU_PER_PX);
        String name = words.figureLabel() + " " + figureCount;
        String told = drawing.scene().title() + "\n" + drawing.scene().description();
        return """
                <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="%1$d" cy="%2$d"/>\
                <wp:docPr id="%3$d" name="%4$s" descr="%5$s"/><wp:cNvGraphicFramePr><a:graphicFrameLocks \
                noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData \
                uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr \
                id="%3$d" name="%4$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%6$s"><a:extLst>\
                <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="%7$s"/></a:ext></a:extLst>\
                </a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
                <a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
                </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
                .formatted(cx, cy, ++ids, escaped(name), escaped(told).replace("\n", "&#10;"), picture.png(),
                        picture.svg());
    }

    private void paragraph(String style, String properties, String content) {
        String styled = style.isEmpty() ? "" : "<w:pStyle w:val=\"" + escaped(style) + "\"/>";
        body.append("<w:p><w:pPr>").append(styled).append(properties).append("</w:pPr>").append(content)
                .append("</w:p>");
    }

    private String runs(Line line) {
        return runs(line, "");
    }

    private String runs(Line line, String style) {
        StringBuilder runs = new StringBuilder();
        for (Span span : line.spans()) {
            runs.append(switch (span) {
                case Span.Words plain -> styled(style, plain.text());
                case Span.Sign sign -> styled(style, sign.text());
                case Span.Address address -> field("HYPERLINK \"" + address.text().replace("\"", "%22") + "\"",
                        styled(style, address.text()));
                case Span.LineMention mention -> mention.anchor().isEmpty() ? styled(style, mention.text())
                        : field("REF " + bookmark(mention.anchor()) + " \\r \\h", styled(style, mention.text()));
                case Span.CaseMention mention -> mention.anchor().isEmpty() ? styled(style, mention.text())
                        : "<w:hyperlink w:anchor=\"" + bookmark(mention.anchor()) + "\" w:history=\"1\">"
                                + styled(style, mention.text()) + "</w:hyperlink>";
            });
        }
        return runs.toString();
    }

    private String styled(String style, String words) {
        String id = style.isEmpty() ? "" : styles.id(style);
        return "<w:r><w:rPr>" + (id.isEmpty() ? "" : "<w:rStyle w:val=\"" + escaped(id) + "\"/>")
                + (prose == Language.JAPANESE ? "<w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/>"
                        : "<w:lang w:val=\"en-US\"/>")
                + "</w:rPr>" + text(words) + "</w:r>";
    }

    private String run(String words) {
        return styled("", words);
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + escaped(words) + "</w:t>";
    }

    private static String field(String instruction, String result) {
        return "<w:fldSimple w:instr=\" " + escaped(instruction) + " \">" + result + "</w:fldSimple>";
    }

    private String marked(String bookmark, String content) {
        if (bookmark.isEmpty()) {
            return content;
        }
        int id = ++ids;
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark + "\"/>" + content
                + "<w:bookmarkEnd w:id=\"" + id + "\"/>";
    }

    /** Bookmarks are counted: names of Word's have few letters, and anchors would show identifiers. */
    private String bookmark(String anchor) {
        return anchor.isEmpty() ? "" : bookmarks.computeIfAbsent(anchor, unused -> newBookmark());
    }

    private String newBookmark() {
        return "_Ref%09d".formatted(++ids);
    }

    /** Returns where the table of contents of headings to {@code depth} comes later. */
    int place() {
        return body.length();
    }

    /** Puts the table of contents at a place. Word counts the pages itself when it opens the document. */
    void insertContents(int place, int depth, FixedWords fixed) {
        String rest = body.substring(place);
        body.setLength(place);
        paragraph(styles.id(WordStyles.CONTENTS_HEADING), "", run(fixed.contents()));
        List<Entry> listed = contents.stream().filter(entry -> entry.level() <= depth).toList();
        for (int index = 0; index < listed.size(); index++) {
            Entry entry = listed.get(index);
            String begin = index > 0 ? "" : "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>"
                    + "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-" + depth + "\" \\h \\z \\u "
                    + "</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
            String end = index < listed.size() - 1 ? "" : "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            paragraph(styles.id(WordStyles.CONTENTS + entry.level()), "", begin + "<w:hyperlink w:anchor=\""
                    + entry.bookmark() + "\" w:history=\"1\">" + run(entry.text()) + "</w:hyperlink>" + end);
        }
        body.append(rest);
    }

    /** Returns the document's XML. */
    String xml() {
        return """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
                xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"><w:body>"""
                + body + "</w:body></w:document>";
    }
}
