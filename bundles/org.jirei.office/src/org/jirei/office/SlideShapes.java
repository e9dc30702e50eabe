/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.jirei.render.scene.XmlText.escaped;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jirei.model.Language;
import org.jirei.render.document.Span;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.Point;

/** Writes the shapes of one slide in PresentationML (ECMA-376-1, 19.3 and 20.1), one behind the other. Lengths are in px. */
final class SlideShapes {

    /** Shares of a shape's size are told in hundred thousandths (ECMA-376-1, 20.1.9.11). */
    private static final int WHOLE = 100_000;
    private static final double MOST_ROUNDING = 0.5;
    /** What preset rectangles keep free of text for each px of their corners' radius: 1 less the sine of 45 degrees. */
    private static final double INSET_BY_CORNERS = 0.29289;

    private final StringBuilder shapes = new StringBuilder();
    private final UnaryOperator<String> links;
    private String language;
    private int ids = 1;

    /**
     * Begins a slide without shapes.
     *
     * @param links gives the id of the slide's relationship to an address
     */
    SlideShapes(Language language, UnaryOperator<String> links) {
        this.links = links;
        speak(language);
    }

    /** Sets the language of what follows. */
    void speak(Language spoken) {
        language = spoken == Language.JAPANESE ? "lang=\"ja-JP\" altLang=\"en-US\"" : "lang=\"en-US\" altLang=\"ja-JP\"";
    }

    /** Returns an id for a shape that others refer to before it is added. */
    int newId() {
        return ++ids;
    }

    /**
     * Adds the text of a placeholder; its place and looks are its layout's.
     *
     * @param scale of its letters, 1 where they have room
     */
    void addPlaceholder(String attributes, String name, List<String> lines, double scale) {
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(newId()).append("\" name=\"").append(escaped(name))
                .append("\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph ").append(attributes)
                .append("/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>")
                .append(scale == 1 ? "<a:bodyPr/>" : "<a:bodyPr><a:normAutofit fontScale=\"" + Math.round(WHOLE * scale)
                        + "\"/></a:bodyPr>")
                .append("<a:lstStyle/>");
        lines.forEach(line -> shapes.append("<a:p>").append(run(line, "")).append("</a:p>"));
        shapes.append("</p:txBody></p:sp>");
    }

    /** Adds the number of the slide, where its layout has it. */
    void addNumber(String attributes, int number) {
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(newId())
                .append("\" name=\"Slide Number\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph ")
                .append(attributes).append("/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>")
                .append("<a:fld id=\"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}\" type=\"slidenum\"><a:rPr ").append(language)
                .append("/><a:t>").append(number).append("</a:t></a:fld></a:p></p:txBody></p:sp>");
    }

    /** Adds the picture of the slide to the page with its notes. */
    void addSlideImage() {
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(newId())
                .append("\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/>")
                .append("</p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>");
    }

    /** Adds a column of paragraphs. */
    void addText(String name, Extent place, List<DeckText.Paragraph> paragraphs) {
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(newId()).append("\" name=\"").append(escaped(name))
                .append("\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>").append(transform(place))
                .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>")
                .append("<a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:noAutofit/></a:bodyPr>")
                .append("<a:lstStyle/>");
        for (int index = 0; index < paragraphs.size(); index++) {
            shapes.append(paragraph(paragraphs.get(index), index == 0));
        }
        shapes.append("</p:txBody></p:sp>");
    }

    private String paragraph(DeckText.Paragraph paragraph, boolean isFirst) {
        boolean heading = paragraph.role() == DeckText.Role.HEADING;
        boolean bullet = paragraph.hasBullet();
        StringBuilder xml = new StringBuilder("<a:p><a:pPr marL=\"").append(emu(paragraph.indent()))
                .append("\" indent=\"").append(bullet ? -emu(paragraph.bulletIndent()) : 0)
                .append("\"><a:lnSpc><a:spcPts val=\"")
                .append(hundredths(paragraph.fontSize() * DeckMetrics.LEADING))
                .append("\"/></a:lnSpc><a:spcBef><a:spcPts val=\"")
                .append(isFirst ? 0 : hundredths(paragraph.before())).append("\"/></a:spcBef>")
                .append(bullet ? "<a:buChar char=\"•\"/>" : "<a:buNone/>").append("</a:pPr>");
        String looks = letters(paragraph.fontSize(), heading, heading ? DeckMetrics.HEADING_INK : DeckMetrics.INK);
        for (Span span : paragraph.spans()) {
            xml.append(span instanceof Span.Address address
                    ? linked(address.text(), looks) : run(span.text(), looks));
        }
        return xml.append("</a:p>").toString();
    }

    /** Returns the attributes and children of what letters look like, for {@link #run}. */
    private static String letters(double fontSize, boolean bold, String colour) {
        return " sz=\"" + hundredths(fontSize) + "\"" + (bold ? " b=\"1\"" : "") + "><a:solidFill><a:srgbClr val=\""
                + colour + "\"/></a:solidFill>";
    }

    private String run(String text, String looks) {
        return "<a:r><a:rPr " + language + (looks.isEmpty() ? "/>" : looks + "</a:rPr>") + "<a:t>" + escaped(text)
                + "</a:t></a:r>";
    }

    private String linked(String address, String looks) {
        return "<a:r><a:rPr " + language + looks + "<a:hlinkClick r:id=\"" + links.apply(address) + "\"/></a:rPr><a:t>"
                + escaped(address) + "</a:t></a:r>";
    }

    /** Begins a group of shapes that move together; they keep their places on the slide. */
    void beginGroup(String name, String told, Extent place) {
        shapes.append("<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"").append(newId()).append("\" name=\"").append(escaped(name))
                .append("\" descr=\"").append(escaped(told).replace("\n", "&#10;"))
                .append("\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>").append(corners("", place))
                .append(corners("ch", place)).append("</a:xfrm></p:grpSpPr>");
    }

    void endGroup() {
        shapes.append("</p:grpSp>");
    }

    /**
     * Adds a rectangle.
     *
     * @param radius of its corners
     * @param sites where connectors are glued to it
     * @param scale of its strokes
     * @param text in lines; may have none
     */
    void addBox(String name, Extent place, double radius, Optional<GlueSites> sites, Look look, double scale,
            ShapeText text) {
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(sites.map(GlueSites::id).orElseGet(this::newId))
                .append("\" name=\"").append(escaped(name))
                .append("\"/><p:cNvSpPr").append(text.hasBox() ? "" : " txBox=\"1\"")
                .append("/><p:nvPr/></p:nvSpPr><p:spPr>").append(transform(place))
                .append(sites.map(own -> own.rectangle(rounding(place, radius))).orElseGet(() -> rectangle(place, radius)))
                .append(fill(look.fill())).append(stroke(look, scale, ""))
                .append("</p:spPr>").append(body(text, sites.isPresent() ? 0 : radius * INSET_BY_CORNERS))
                .append("</p:sp>");
    }

    private static String rectangle(Extent place, double radius) {
        return radius <= 0 ? "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                : "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val "
                        + Math.round(WHOLE * rounding(place, radius)) + "\"/></a:avLst></a:prstGeom>";
    }

    /** Returns the radius of a box's corners as a share of its shorter side. */
    private static double rounding(Extent place, double radius) {
        return Math.min(MOST_ROUNDING, radius / Math.min(place.width(), place.height()));
    }

    private String body(ShapeText text, double inset) {
        StringBuilder body = new StringBuilder("<p:txBody><a:bodyPr wrap=\"none\" lIns=\"")
                .append(emu(Math.max(0, text.left() - inset))).append("\" tIns=\"")
                .append(emu(Math.max(0, text.top() - inset))).append("\" rIns=\"0\" bIns=\"0\" anchor=\"")
                .append(text.centred() ? "ctr" : "t").append("\"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn=\"")
                .append(text.centred() ? "ctr" : "l").append("\">");
        if (text.leading() > 0) {
            body.append("<a:lnSpc><a:spcPts val=\"").append(hundredths(text.leading())).append("\"/></a:lnSpc>");
        }
        body.append("<a:buNone/></a:pPr>");
        String looks = letters(text.fontSize(), text.bold(), text.colour());
        for (int line = 0; line < text.lines().size(); line++) {
            body.append(line == 0 ? "" : "<a:br/>").append(run(text.lines().get(line), looks));
        }
        return body.append("</a:p></p:txBody>").toString();
    }

    /**
     * Adds a straight line from place to place.
     *
     * @param start what it is glued to at its beginning
     * @param end what it is glued to at its end
     * @param scale of its stroke
     * @param ends its arrowheads in XML
     */
    void addConnector(Point from, Point to, Optional<GlueSites.Site> start, Optional<GlueSites.Site> end, Look look,
            double scale, String ends) {
        shapes.append("<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"").append(newId())
                .append("\" name=\"\"/><p:cNvCxnSpPr>").append(glued("stCxn", start)).append(glued("endCxn", end))
                .append("</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm")
                .append(to.x() < from.x() ? " flipH=\"1\"" : "").append(to.y() < from.y() ? " flipV=\"1\"" : "")
                .append('>').append(corners("", Extent.around(List.of(from, to))))
                .append("</a:xfrm><a:prstGeom prst=\"straightConnector1\"><a:avLst/></a:prstGeom><a:noFill/>")
                .append(stroke(look, scale, ends)).append("</p:spPr></p:cxnSp>");
    }

    private static String glued(String element, Optional<GlueSites.Site> site) {
        return site.map(own -> "<a:" + element + " id=\"" + own.box() + "\" idx=\"" + own.index() + "\"/>").orElse("");
    }

    /**
     * Adds a shape of straight edges.
     *
     * @param scale of its strokes
     * @param ends arrowheads of open edges in XML
     */
    void addPath(String name, List<List<Point>> strokes, boolean closed, Look look, double scale, String ends) {
        Extent place = Extent.around(strokes.stream().flatMap(List::stream).toList());
        StringBuilder edges = new StringBuilder();
        strokes.forEach(stroke -> edges.append(edges(stroke, place, closed)));
        shapes.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(newId()).append("\" name=\"").append(escaped(name))
                .append("\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>").append(transform(place))
                .append("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>")
                .append("<a:pathLst><a:path w=\"").append(size(place.width())).append("\" h=\"").append(size(place.height()))
                .append("\">").append(edges).append("</a:path></a:pathLst></a:custGeom>").append(fill(look.fill()))
                .append(stroke(look, scale, ends)).append("</p:spPr></p:sp>");
    }

    private static String edges(List<Point> points, Extent place, boolean closed) {
        StringBuilder edges = new StringBuilder();
        for (Point point : points) {
            String at = "<a:pt x=\"" + emu(point.x() - place.x()) + "\" y=\"" + emu(point.y() - place.y()) + "\"/>";
            edges.append(edges.isEmpty() ? "<a:moveTo>" + at + "</a:moveTo>" : "<a:lnTo>" + at + "</a:lnTo>");
        }
        return edges + (closed ? "<a:close/>" : "");
    }

    /** Adds a table; its cells are written by {@link DeckTable}. */
    void addTable(String name, Extent place, String table) {
        shapes.append("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"").append(newId()).append("\" name=\"")
                .append(escaped(name)).append("\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/>")
                .append("</p:cNvGraphicFramePr>")
                .append("<p:nvPr/></p:nvGraphicFramePr><p:xfrm>").append(corners("", place))
                .append("</p:xfrm><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\">")
                .append(table).append("</a:graphicData></a:graphic></p:graphicFrame>");
    }

    /** Returns the paragraph of a table's cell. */
    String cellText(String text, boolean bold, String colour) {
        return "<a:p><a:pPr><a:buNone/></a:pPr>" + (text.isEmpty() ? "" : run(text,
                letters(DeckMetrics.TABLE_FONT, bold, colour))) + "</a:p>";
    }

    private static String transform(Extent place) {
        return "<a:xfrm>" + corners("", place) + "</a:xfrm>";
    }

    private static String corners(String of, Extent place) {
        String offset = of.isEmpty() ? "off" : "chOff";
        String extent = of.isEmpty() ? "ext" : "chExt";
        return "<a:%s x=\"%d\" y=\"%d\"/><a:%s cx=\"%d\" cy=\"%d\"/>".formatted(offset, emu(place.x()), emu(place.y()),
                extent, emu(place.width()), emu(place.height()));
    }

    private static String fill(String colour) {
        return colour.equals(Look.NONE) ? "<a:noFill/>"
                : "<a:solidFill><a:srgbClr val=\"" + code(colour) + "\"/></a:solidFill>";
    }

    private static String stroke(Look look, double scale, String ends) {
        if (!look.hasStroke()) {
            return "<a:ln><a:noFill/></a:ln>";
        }
        String dash = look.dash().isEmpty() ? "" : "<a:prstDash val=\"" + (look.dash().getFirst() < look.strokeWidth() * 2.5
                ? "sysDot" : "sysDash") + "\"/>";
        return "<a:ln w=\"" + emu(look.strokeWidth() * scale) + "\">" + fill(look.stroke()) + dash + "<a:round/>" + ends
                + "</a:ln>";
    }

    static String code(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }

    static long emu(double px) {
        return Math.round(px * DeckMetrics.EMU_PER_PX);
    }

    /** A path needs a size even where it is a straight line. */
    private static long size(double px) {
        return Math.max(1, emu(px));
    }

    private static long hundredths(double px) {
        return Math.max(100, Math.round(px * DeckMetrics.HUNDREDTHS_PER_PX));
    }

    /** Returns the slide's XML. */
    String xml() {
        return """
                <p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p:cSld><p:spTree>\
                <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>"""
                + shapes + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }
}
