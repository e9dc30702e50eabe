/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Opens the document that a report is written into: the house's own, or a template with the house's looks. */
final class WordHouse {

    /** A4 upright with margins of 20 mm, in twentieths of a point. */
    private static final BigInteger PAGE_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger PAGE_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    static {
        PoiSettings.apply();
    }

    private WordHouse() {
    }

    /**
     * Opens a template.
     *
     * @throws UnusableTemplateException where it is no Word document
     */
    static XWPFDocument opened(byte[] template) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(template));
        } catch (IOException | RuntimeException e) {
            throw new UnusableTemplateException(e);
        }
    }

    /** Returns an empty document that looks as reports do where nobody says anything else. */
    static XWPFDocument own() throws IOException, InvalidFormatException, XmlException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = resource("house-styles.xml"); InputStream lists = resource("house-numbering.xml");
                InputStream settings = resource("house-settings.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering numbering = document.createNumbering();
            numbering.addAbstractNum(new XWPFAbstractNum(
                    NumberingDocument.Factory.parse(lists).getNumbering().getAbstractNumArray(0)));
            numbering.addNum(BigInteger.ONE, BigInteger.ONE);
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings).getSettings());
            Kinsoku.set(document.getSettings().getCTSettings());
        }
        addTheme(document);
        setPage(document);
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.getCTP().addNewFldSimple().setInstr(" PAGE ");
        foot.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
        return document;
    }

    private static void addTheme(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/theme/theme1.xml");
        PackagePart theme = document.getPackage().createPart(name, XWPFRelation.THEME.getContentType());
        try (InputStream house = resource("house-theme.xml"); OutputStream out = theme.getOutputStream()) {
            house.transferTo(out);
        }
        document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.THEME.getRelation());
    }

    private static void setPage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(PAGE_WIDTH);
        size.setH(PAGE_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private static InputStream resource(String name) {
        return WordHouse.class.getResourceAsStream(name);
    }
}
