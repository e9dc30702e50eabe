/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jirei.lang.SourceText;
import org.jirei.model.Audience;
import org.jirei.model.Language;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.RandomReport;
import org.jirei.render.document.Telling;
import org.jirei.render.output.Edition;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportDate;
import org.jirei.render.output.UnsoundPictureException;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report as PDF, read back with PDFBox: everything is told, in order, where it can be seen, found and followed. */
class ReportPdfTest {

    /** Letters may reach this far out of a column, in points: those of another font than the widths were made for. */
    private static final double TOLERANCE = 1;

    private static ReadReport survey;

    @BeforeAll
    static void make() {
        survey = ReadReport.of(Sources.survey2018());
    }

    @Test
    void surveyOf2018TellsEverythingInOrderAndSectionsOnce() {
        expectTold(survey);
    }

    @Test
    void twoHundredCasesAsOneReportTellEverything() {
        ReadReport report = ReadReport.of(RandomReport.of(5, 200).told().context());
        assertEquals(200, Telling.of(report.context()).cases().size());
        expectTold(report);
    }

    private static void expectTold(ReadReport report) {
        Telling telling = Telling.of(report.context());
        List<String> told = new ArrayList<>();
        telling.surveys().forEach(one -> {
            told.addAll(one.frontMatter());
            told.addAll(one.commonLessons());
        });
        telling.cases().forEach(one -> Stream.of(List.of(one.title()), one.facts(), one.summary(), one.sections(),
                one.flow()).forEach(told::addAll));
        Telling.expectInOrder(told, report.text());
        Telling.expectOnce(telling.sections(), report.text());
    }

    @Test
    void sameModelGivesTheSameBytes() {
        assertArrayEquals(survey.pdf(), ReadReport.of(Sources.survey2018()).pdf());
    }

    @Test
    void pagesAreOfA4OnTheirSideAndFourForEachCase() throws IOException {
        try (PDDocument document = survey.open()) {
            assertEquals(4 + 8 * 4, document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                PDRectangle sheet = page.getMediaBox();
                assertEquals(841.89, sheet.getWidth(), 0.01);
                assertEquals(595.28, sheet.getHeight(), 0.01);
                assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
            }
        }
    }

    @Test
    void documentSaysWhatItIs() throws IOException {
        try (PDDocument document = survey.open()) {
            var catalog = document.getDocumentCatalog();
            assertEquals("2018年度 補完調査", document.getDocumentInformation().getTitle());
            assertEquals("ja", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
            assertNull(document.getDocumentInformation().getCreationDate(), "nobody told a date");
        }
    }

    @Test
    void fontsComeWithTheDocumentAndHoldOnlyWhatItUses() throws IOException {
        try (PDDocument document = survey.open()) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertTrue(fonts.size() >= 2);
            fonts.forEach(font -> {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName());
            });
        }
        assertTrue(survey.pdf().length < 1 << 20, "bytes: " + survey.pdf().length);
    }

    @Test
    void readersFindAndCopyWordsAsTheyAreWritten() throws IOException {
        try (PDDocument document = survey.open()) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("利用者"), "a radical may stand for 用 where fonts draw both alike");
            assertFalse(text.codePoints().anyMatch(letter -> letter >= 0x2E80 && letter <= 0x2FDF), "radicals");
        }
    }

    @Test
    void bookmarksAreTheHeadings() throws IOException {
        try (PDDocument document = survey.open()) {
            PDOutlineItem report = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("2018年度 補完調査", report.getTitle());
            List<String> parts = titles(report);
            assertEquals(List.of("調査の目的", "調査の運営", "選定基準", "調査対象事例の一覧", "共通する気付き・教訓"),
                    parts.subList(0, 5));
            assertEquals(5 + 8, parts.size());
            PDOutlineItem first = StreamSupport.stream(report.children().spliterator(), false).skip(5).findFirst()
                    .orElseThrow();
            assertEquals(List.of("概要", "【１ 背景】", "【２ 検知】", "【３ 対処】", "【４ 原因】", "【５ 再発に備えた対策】",
                    "【６ 得られた気付き・教訓】", "シーケンス図"), titles(first));
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        return StreamSupport.stream(node.children().spliterator(), false).map(PDOutlineItem::getTitle).toList();
    }

    @Test
    void everyLinkIsSaidInWordsAndLeadsToAPage() throws IOException {
        try (PDDocument document = survey.open()) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    assertFalse(link.getContents().isBlank());
                    if (link.getAction() == null) {
                        assertTrue(target(document, link) >= 0, link.getContents());
                    }
                    links++;
                }
            }
            assertTrue(links > 50, "links: " + links);
        }
    }

    @Test
    void overviewTellsThePageOfEachCaseAndLeadsThere() throws IOException {
        try (PDDocument document = survey.open()) {
            List<PDAnnotationLink> numbers = document.getPage(2).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast).filter(link -> link.getContents().startsWith("ページ ")).toList();
            assertEquals(8, numbers.size());
            for (int index = 0; index < numbers.size(); index++) {
                int page = target(document, numbers.get(index));
                assertEquals("ページ " + (page + 1), numbers.get(index).getContents());
                assertTrue(text(document, page + 1).contains("事例" + (char) ('１' + index)), "page " + (page + 1));
            }
        }
    }

    private static int target(PDDocument document, PDAnnotationLink link) throws IOException {
        PDPageDestination destination = (PDPageDestination) link.getDestination();
        assertNotNull(destination, link.getContents());
        return document.getPages().indexOf(destination.getPage());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void textThatDoesNotFitFlowsOnAndNothingIsCut() throws IOException {
        ReadReport report = ReadReport.of(longCase());
        expectTold(report);
        expectInside(report);
        try (PDDocument document = report.open()) {
            assertTrue(document.getNumberOfPages() > 8, "pages: " + document.getNumberOfPages());
        }
    }

    @Test
    void nothingReachesOverTheMargins() throws IOException {
        expectInside(survey);
    }

    /** A case whose every part is longer than a page; one bullet, without a place to break, is wider than its column. */
    private static RenderContext longCase() {
        return Sources.context(List.of(new SourceText("long.jirei", """
                case long "長い事例" {
                  impact: %1$s
                  cause: %2$s
                  summary {
                %3$s  }
                  actors {
                    team ops "担当"
                  }
                  flow {
                    step seen ops: 見つけた
                  }
                  background {
                %4$s  }
                  detection {
                    - %6$s
                  }
                  response {
                    - 直した{{seen}}。
                  }
                  cause {
                    - 壊れた。
                  }
                  prevention {
                    - 直す。
                  }
                  lessons {
                    = 教訓
                %5$s  }
                }
                """.formatted("影響は大きい。".repeat(60), "x".repeat(400), bullets("要約"), bullets("背景"),
                bullets("教訓"), "y".repeat(400)))));
    }

    private static String bullets(String word) {
        return IntStream.range(0, 90).mapToObj(number -> "    - " + word + "その" + number + "は"
                + "とても長い文である。".repeat(number % 7 + 1) + "\n").reduce("", String::concat);
    }

    /** Fails where a letter stands outside of the margins, or over the running head or the page's number. */
    private static void expectInside(ReadReport report) throws IOException {
        try (PDDocument document = report.open()) {
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition position : positions) {
                        double left = position.getXDirAdj();
                        double right = left + position.getWidthDirAdj();
                        double margin = ReportMetrics.SIDE * 0.75 - TOLERANCE;
                        if (left < margin || right > ReportMetrics.PAGE_WIDTH * 0.75 - margin
                                || position.getYDirAdj() > ReportMetrics.FOLIO_BASELINE * 0.75 + TOLERANCE) {
                            outside.add(getCurrentPageNo() + ": " + text);
                        }
                    }
                }
            };
            stripper.getText(document);
            assertEquals(List.of(), outside);
        }
    }

    private static RenderContext surveyAndAnotherCase(Optional<Language> words) {
        SurveyIndex index = Sources.parse("""
                調査 年度 "ある年度" {
                  分類 外部 "外部" {
                    収録 停電
                  }
                }
                事例 停電 "停電の事例" {
                }
                事例 漏水 "漏水の事例" {
                }
                """).surveys();
        return RenderContext.of(index, index.cases(), FigureSettings.DEFAULT,
                new Edition(Audience.PUBLIC, words, ReportDate.FIXED));
    }

    @Test
    void casesBehindSurveysHaveAHeadingThatLeadsToThem() throws IOException {
        ReadReport report = ReadReport.of(surveyAndAnotherCase(Optional.empty()));
        Telling.expectInOrder(List.of("事例の報告", "ある年度", "停電の事例", "調査に収録されていない事例", "漏水の事例", "漏水の事例"),
                report.text());
        try (PDDocument document = report.open()) {
            PDOutlineItem others = null;
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().getFirstChild().children()) {
                others = item;
            }
            assertEquals("調査に収録されていない事例", others.getTitle());
            assertTrue(others.getFirstChild().getTitle().contains("漏水の事例"));
        }
    }

    @Test
    void ownWordsOfTheReportAreInTheLanguageOfTheEdition() {
        ReadReport report = ReadReport.of(surveyAndAnotherCase(Optional.of(Language.ENGLISH)));
        assertTrue(report.text().strip().startsWith(new FixedWords(Language.ENGLISH).report()), report.text());
    }

    @Test
    void halfWrittenCasesAndNoSurveyMakeAReportToo() {
        ReadReport report = ReadReport.of(Sources.context(List.of(
                new SourceText("a.jirei", "case empty \"空の事例\" {\n}\n"),
                new SourceText("b.jirei", "case told \"要約だけ\" {\n  summary {\n    - 要約である。\n  }\n}\n"))));
        Telling.expectInOrder(List.of("事例の報告", "空の事例", "要約だけ", "要約である。"), report.text());
    }

    @Test
    void reportThatIsNoneIsSeen() {
        byte[] half = Arrays.copyOf(survey.pdf(), 1000);
        assertThrows(UnsoundPictureException.class, () -> ReportText.read(half));
        assertThrows(UnsoundPictureException.class, () -> ReportText.read(new byte[0]));
    }
}
