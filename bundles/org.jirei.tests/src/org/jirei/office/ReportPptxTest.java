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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jirei.lang.SourceText;
import org.jirei.render.document.RandomReport;
import org.jirei.render.document.Telling;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTKinsoku;

/** The survey of 2018 as a presentation, read back with POI. */
class ReportPptxTest {

    private static final RenderContext CONTEXT = Sources.survey2018();
    private static final OutputFile REPORT = new ReportPptx(Optional.empty()).file(CONTEXT);
    private static final int FRONT = 4;

    private static XMLSlideShow opened(byte[] content) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(content));
    }

    private static byte[] bytes(XMLSlideShow show) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show.write(out);
        return out.toByteArray();
    }

    private static Stream<XSLFShape> all(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(group), all(group.getShapes())) : Stream.of(shape));
    }

    private static void expectTold(RenderContext context, OutputFile report) throws Exception {
        List<String> texts = DeckReading.read(report.content());
        Telling telling = Telling.of(context);
        List<String> told = new ArrayList<>();
        telling.surveys().forEach(survey -> {
            told.addAll(survey.frontMatter());
            told.addAll(survey.commonLessons());
        });
        telling.cases().forEach(one -> told.addAll(one.all()));
        Telling.expectInOrder(told, String.join("\n", texts));
        Telling.expectOnce(telling.sections(), String.join("\n", texts));
        for (String number : report.numbers()) {
            assertTrue(texts.stream().anyMatch(text -> text.contains(number)), number);
        }
    }

    @Test
    void tellsEverythingInOrderAndSectionsOnce() throws Exception {
        expectTold(CONTEXT, REPORT);
    }

    @Test
    void twoHundredCasesAsOneReportTellEverything() throws Exception {
        RenderContext context = RandomReport.of(5, 200).told().context();
        expectTold(context, new ReportPptx(Optional.empty()).file(context));
    }

    @Test
    void hasTwoSlidesForEachCaseWithTheFlowInTheNotes() throws Exception {
        try (XMLSlideShow show = opened(REPORT.content())) {
            assertEquals(FRONT + 2 * 8, show.getSlides().size());
            for (int index = FRONT; index < show.getSlides().size(); index += 2) {
                XSLFSlide slide = show.getSlides().get(index);
                assertTrue(slide.getTitle().endsWith("(1 / 2)"), slide.getTitle());
                assertTrue(slide.getNotes() != null, slide.getTitle());
            }
        }
    }

    @Test
    void schematicsAreShapesAndNoPictures() throws Exception {
        try (XMLSlideShow show = opened(REPORT.content())) {
            for (int index = FRONT; index < show.getSlides().size(); index += 2) {
                XSLFSlide slide = show.getSlides().get(index);
                List<XSLFShape> shapes = all(slide.getShapes()).toList();
                assertTrue(shapes.stream().anyMatch(XSLFConnectorShape.class::isInstance), slide.getTitle());
                assertTrue(shapes.stream().filter(XSLFGroupShape.class::isInstance).count() > 5, slide.getTitle());
                assertFalse(shapes.stream().anyMatch(XSLFPictureShape.class::isInstance), slide.getTitle());
            }
            assertEquals(1, show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTable.class::isInstance).count());
        }
    }

    @Test
    void nothingStandsOutsideOfItsSlide() throws Exception {
        try (XMLSlideShow show = opened(REPORT.content())) {
            double width = show.getPageSize().getWidth();
            double height = show.getPageSize().getHeight();
            List<String> outside = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                all(slide.getShapes()).forEach(shape -> {
                    var place = shape.getAnchor();
                    if (place.getMinX() < -1 || place.getMinY() < -1 || place.getMaxX() > width + 1
                            || place.getMaxY() > height + 1) {
                        outside.add(slide.getTitle() + ": " + shape.getShapeName());
                    }
                });
            }
            assertEquals(List.of(), outside);
        }
    }

    @Test
    void followsTheSchema() throws Exception {
        OoxmlSchema schema = OoxmlSchema.of(REPORT.content());
        assertEquals(List.of(), schema.errors());
        assertTrue(schema.parts().containsAll(List.of("ppt/presentation.xml", "ppt/slides/slide1.xml",
                "ppt/slideLayouts/slideLayout6.xml", "ppt/slideMasters/slideMaster1.xml",
                "ppt/notesSlides/notesSlide1.xml", "ppt/theme/theme1.xml")), schema.parts().toString());
        assertEquals(2, schema.parts().stream().filter(part -> part.startsWith("ppt/slideLayouts/")).count());
    }

    @Test
    void numbersAreKeptWhole() throws Exception {
        try (XMLSlideShow show = opened(REPORT.content())) {
            CTKinsoku rule = show.getCTPresentation().getKinsoku();
            assertEquals("ja-JP", rule.getLang());
            "(対処".chars().forEach(letter -> assertTrue(rule.getInvalEndChars().indexOf(letter) >= 0));
            assertTrue(rule.getInvalStChars().contains(")"));
        }
    }

    @Test
    void isTheSameAgain() {
        assertArrayEquals(REPORT.content(), new ReportPptx(Optional.empty()).file(CONTEXT).content());
    }

    @Test
    void templateDecidesTheLooksAndItsSlidesAreGone() throws Exception {
        byte[] template;
        try (XMLSlideShow show = opened(REPORT.content())) {
            show.getSlideMasters().getFirst().getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr().getDefRPr()
                    .setSz(1900);
            template = bytes(show);
        }
        ReportPptx.check(template);
        OutputFile report = new ReportPptx(Optional.of(template)).file(CONTEXT);
        try (XMLSlideShow show = opened(report.content())) {
            assertEquals(FRONT + 2 * 8, show.getSlides().size());
            assertEquals(1900, show.getSlideMasters().getFirst().getXmlObject().getTxStyles().getTitleStyle()
                    .getLvl1PPr().getDefRPr().getSz());
        }
    }

    /** The library's own master of notes has fields: a date and the number of the slide. */
    @Test
    void notesFollowTheSchemaWhateverTheTemplateHasOnThem() throws Exception {
        byte[] template;
        try (DeckHouse house = DeckHouse.own()) {
            house.show().createSlide(house.page());
            house.show().createNotesMaster();
            template = bytes(house.show());
        }
        byte[] report = new ReportPptx(Optional.of(template)).file(CONTEXT).content();
        assertEquals(List.of(), OoxmlSchema.of(report).errors());
        try (XMLSlideShow show = opened(report)) {
            assertEquals(List.of("SLIDE_IMAGE", "BODY", "SLIDE_NUMBER"), notesOfFirstCase(show).map(shape ->
                    shape.getPlaceholder().name()).toList());
        }
    }

    @Test
    void notesAreInTheLanguageOfTheCase() throws Exception {
        try (XMLSlideShow show = opened(REPORT.content())) {
            assertEquals(Set.of("ja-JP"), notesOfFirstCase(show).flatMap(shape -> shape.getTextParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getTextRuns().stream())
                    .filter(run -> run.getXmlObject() instanceof CTRegularTextRun)
                    .map(run -> ((CTRegularTextRun) run.getXmlObject()).getRPr().getLang())
                    .collect(Collectors.toSet()));
        }
    }

    private static Stream<XSLFTextShape> notesOfFirstCase(XMLSlideShow show) {
        return Stream.of(show.getSlides().get(FRONT).getNotes().getPlaceholders());
    }

    @Test
    void nothingOfTheTemplatesSlidesStaysInThePackage() throws Exception {
        byte[] report = new ReportPptx(Optional.of(REPORT.content())).file(CONTEXT).content();
        assertEquals(OoxmlSchema.of(REPORT.content()).parts().stream().sorted().toList(),
                OoxmlSchema.of(report).parts().stream().sorted().toList());
    }

    @Test
    void unusableTemplatesSayWhatIsMissing() throws Exception {
        byte[] noDocument = "looks".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(), assertThrows(UnusableTemplateException.class, () -> ReportPptx.check(noDocument))
                .missing());
        byte[] without;
        try (XMLSlideShow show = opened(REPORT.content())) {
            for (var layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
                layout.getXmlObject().unsetType();
            }
            without = bytes(show);
        }
        assertEquals(List.of("Title Slide", "Title Only"),
                assertThrows(UnusableTemplateException.class, () -> ReportPptx.check(without)).missing());
    }

    @Test
    void longTitlesHaveSmallerLettersAndShortOnesTheirOwn() {
        TitleRoom room = new TitleRoom(1184, 52, 29);
        assertEquals(1, room.scale("事例１　認証の障害 (1 / 2)"));
        double scale = room.scale("事例１　" + "とても長い題の事例".repeat(8) + " (1 / 2)");
        assertTrue(scale < 0.8 && scale >= 0.5, "scale " + scale);
    }

    @Test
    void halfWrittenCaseHasASlide() throws Exception {
        RenderContext context =
                Sources.context(List.of(new SourceText("a.jirei", "case empty \"空の事例\" {\n}\n")));
        byte[] content = new ReportPptx(Optional.empty()).file(context).content();
        try (XMLSlideShow show = opened(content)) {
            assertEquals(2, show.getSlides().size());
            assertEquals("事例　空の事例 (1 / 1)", show.getSlides().getLast().getTitle());
        }
    }
}
