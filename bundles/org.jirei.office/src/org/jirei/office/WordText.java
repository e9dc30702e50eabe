/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jirei.render.output.UnsoundPictureException;
import org.jirei.render.output.XmlTexts;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.xml.sax.SAXException;

/** Reads a report in Word back: its text with the numbers that Word counts, alternative texts, what it says of itself. */
final class WordText {

    static {
        PoiSettings.apply();
    }

    private final XWPFDocument document;
    private final List<String> texts = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();
    private final Map<BigInteger, Integer> counted = new TreeMap<>();

    private WordText(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Returns the texts of a report: paragraph by paragraph, then those that are not on its pages.
     *
     * @throws UnsoundPictureException where it cannot be read or is empty
     */
    static List<String> read(byte[] written) throws UnsoundPictureException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            WordText text = new WordText(document);
            text.read(document.getBodyElements());
            if (text.texts.isEmpty()) {
                throw new UnsoundPictureException("shows nothing");
            }
            document.getHeaderList().forEach(head -> text.read(head.getBodyElements()));
            document.getFooterList().forEach(foot -> text.read(foot.getBodyElements()));
            text.texts.addAll(text.alternatives);
            text.texts.addAll(inside(document));
            return text.texts;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw new UnsoundPictureException("cannot be read: " + e.getMessage());
        }
    }

    /** Returns what {@code document} says of itself and what its vector pictures say. */
    static List<String> inside(POIXMLDocument document) throws IOException, OpenXML4JException, SAXException {
        List<String> texts = new ArrayList<>();
        var core = document.getProperties().getCoreProperties();
        for (String told : new String[] {core.getTitle(), core.getCreator(), core.getSubject(), core.getDescription(),
            core.getKeywords(), core.getCategory(), core.getLastModifiedByUser()}) {
            if (told != null) {
                texts.add(told);
            }
        }
        for (PackagePart part : document.getPackage().getParts()) {
            if (part.getContentType().equals("image/svg+xml")) {
                try (InputStream svg = part.getInputStream()) {
                    texts.addAll(XmlTexts.of(svg.readAllBytes()));
                }
            }
        }
        return texts;
    }

    private void read(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                read(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        read(cell.getBodyElements());
                    }
                }
            }
        }
    }

    private void read(XWPFParagraph paragraph) {
        String text = number(paragraph) + paragraph.getText();
        if (!text.isBlank()) {
            texts.add(text);
        }
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTDrawing drawing : run.getCTR().getDrawingList()) {
                for (CTInline inline : drawing.getInlineList()) {
                    alternatives.addAll(inline.getDocPr().getDescr().lines().toList());
                }
            }
        }
    }

    /** Returns the number that Word puts before a paragraph; bullets are none. */
    private String number(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        XWPFNum num = list == null || document.getNumbering() == null ? null : document.getNumbering().getNum(list);
        if (num == null || num.getCTNum().sizeOfLvlOverrideArray() == 0) {
            return "";
        }
        XWPFAbstractNum way = document.getNumbering().getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
        int start = num.getCTNum().getLvlOverrideArray(0).getStartOverride().getVal().intValue();
        int value = counted.merge(list, start, (before, unused) -> before + 1);
        return way.getCTAbstractNum().getLvlArray(0).getLvlText().getVal().replace("%1", Integer.toString(value));
    }
}
