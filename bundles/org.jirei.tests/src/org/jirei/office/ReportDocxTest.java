/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jirei.print.FontChain;
import org.jirei.render.document.RandomReport;
import org.jirei.render.document.Telling;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The survey of 2018 as a Word document, read back with POI. */
class ReportDocxTest {

    private static final RenderContext CONTEXT = Sources.survey2018();
    /** "No." in bold letters of 9 pt, even of a wide font, with the margins of its cell, in twentieths of a point. */
    private static final int ROOM_FOR_NO = 216 + 350;
    private static final OutputFile REPORT = report(Optional.empty());

    private static OutputFile report(Optional<byte[]> template) {
        return report(CONTEXT, template);
    }

    private static OutputFile report(RenderContext context, Optional<byte[]> template) {
        try (FontChain fonts = FontChain.of(List.of())) {
            return new ReportDocx(fonts, template).file(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XWPFDocument opened() throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(REPORT.content()));
    }

    private static byte[] bytes(XWPFDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static long count(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle())).count();
    }

    @Test
    void tellsEverythingOnceAndInOrderWithTheNumbersThatWordCounts() throws Exception {
        expectTold(CONTEXT, REPORT);
    }

    @Test
    void twoHundredCasesAsOneReportTellEverything() throws Exception {
        RenderContext context = RandomReport.of(5, 200).told().context();
        assertEquals(200, Telling.of(context).cases().size());
        expectTold(context, report(context, Optional.empty()));
    }

    private static void expectTold(RenderContext context, OutputFile report) throws Exception {
        List<String> texts = WordText.read(report.content());
        int end = texts.lastIndexOf("1");
        assertTrue(end > 0, "the page number in the footer ends the text");
        Telling.of(context).expectIn(String.join("\n", texts.subList(0, end)));
        for (String number : report.numbers()) {
            assertTrue(texts.stream().anyMatch(text -> text.startsWith(number)), number);
        }
    }

    @Test
    void followsTheSchema() throws Exception {
        OoxmlSchema schema = OoxmlSchema.of(REPORT.content());
        assertEquals(List.of(), schema.errors());
        assertTrue(schema.parts().containsAll(List.of("word/document.xml", "word/styles.xml", "word/numbering.xml",
                "word/settings.xml", "word/theme/theme1.xml")), schema.parts().toString());
    }

    @Test
    void headsOfColumnsHaveRoomInALineAndTheTableIsAsWideAsTheText() throws Exception {
        try (XWPFDocument document = opened()) {
            CTTblGrid overview = document.getTables().get(1).getCTTbl().getTblGrid();
            List<Integer> widths = overview.getGridColList().stream()
                    .map(column -> ((BigInteger) column.getW()).intValue()).toList();
            assertTrue(widths.getFirst() >= ROOM_FOR_NO, "No.: " + widths);
            assertEquals(9638, widths.stream().mapToInt(Integer::intValue).sum(), 1);
        }
    }

    @Test
    void publisherAndPeriodStandBeforeTheContents() throws Exception {
        try (XWPFDocument document = opened()) {
            List<IBodyElement> elements = document.getBodyElements();
            int facts = elements.indexOf(document.getTables().getFirst());
            int contents = elements.indexOf(document.getParagraphs().stream()
                    .filter(paragraph -> "TOCHeading".equals(paragraph.getStyle())).findFirst().orElseThrow());
            assertTrue(facts < contents, facts + " before " + contents);
        }
    }

    /** Without this, Word takes a document for one of Word 2007, says so in its title and lays it out as that did. */
    @Test
    void isADocumentOfTodaysWord() throws Exception {
        try (XWPFDocument document = opened()) {
            assertEquals(List.of("15"), document.getSettings().getCTSettings().getCompat().getCompatSettingList().stream()
                    .filter(setting -> setting.getName().equals("compatibilityMode"))
                    .map(CTCompatSetting::getVal).toList());
        }
    }

    @Test
    void numbersAreKeptWhole() throws Exception {
        try (XWPFDocument document = opened()) {
            CTSettings settings = document.getSettings().getCTSettings();
            assertEquals("ja-JP", settings.getNoLineBreaksAfter().getLang());
            "(対処".chars().forEach(letter ->
                    assertTrue(settings.getNoLineBreaksAfter().getVal().indexOf(letter) >= 0));
            assertTrue(settings.getNoLineBreaksBefore().getVal().contains(")"));
        }
    }

    @Test
    void hasHeadingsListsTablesFieldsAndFigures() throws Exception {
        try (XWPFDocument document = opened()) {
            assertEquals(1, count(document, "Title"));
            assertEquals(8 + 5, count(document, "Heading1"), "five parts of the survey and eight cases");
            assertEquals(8 * 8, count(document, "Heading2") - 3, "of each case; three categories with lessons");
            assertEquals(24 + 40, count(document, "ListNumber"), "steps and actions");
            assertEquals(8 + 2, document.getTables().size());
            String xml = new String(document.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml.contains("TOC \\o"), "table of contents");
            assertTrue(xml.contains(" SEQ 図"), "captions");
            long pictures = count(document, "JireiFigure");
            assertTrue(pictures >= 16, "both figures of each case");
            assertEquals(pictures, xml.split("asvg:svgBlip r:embed", -1).length - 1);
            assertFalse(xml.contains("descr=\"\""), "each figure is told in words");
        }
    }

    @Test
    void isTheSameAgain() {
        assertArrayEquals(REPORT.content(), report(Optional.empty()).content());
    }

    @Test
    void templateDecidesTheLooks() throws Exception {
        byte[] template;
        try (XWPFDocument document = opened()) {
            document.getStyles().getStyle("Heading1").getCTStyle().getRPr().getColorArray(0).setVal("123456");
            template = bytes(document);
        }
        ReportDocx.check(template);
        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(report(Optional.of(template)).content()))) {
            assertTrue(document.getStyles().getStyle("Heading1").getCTStyle().xmlText().contains("123456"));
            assertEquals(8 + 5, count(document, "Heading1"));
            assertEquals(1, document.getParagraphs().stream().map(XWPFParagraph::getStyle)
                    .filter("Title"::equals).count(), "what the template told is gone");
        }
    }

    @Test
    void unusableTemplatesSayWhatIsMissing() throws Exception {
        byte[] noDocument = "looks".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), assertThrows(UnusableTemplateException.class, () -> ReportDocx.check(noDocument))
                .missing());
        byte[] empty;
        try (XWPFDocument document = new XWPFDocument()) {
            empty = bytes(document);
        }
        List<String> missing =
                assertThrows(UnusableTemplateException.class, () -> ReportDocx.check(empty)).missing();
        assertTrue(Stream.of("title", "heading 1", "list bullet", "caption").allMatch(missing::contains),
                missing.toString());
    }
}
