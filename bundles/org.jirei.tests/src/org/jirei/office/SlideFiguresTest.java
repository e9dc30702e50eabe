/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.CaseBuilder;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Schematics on slides can be read from where people sit, and nothing of them is lost for that. */
class SlideFiguresTest {

    private static final double LEAST_POINTS = 9;

    private static RenderContext dense() {
        return dense(kase -> { });
    }

    private static RenderContext dense(Consumer<Case> filling) {
        CaseBuilder builder = new CaseBuilder();
        filling.accept(builder.kase());
        List<Actor> actors = IntStream.range(0, 12)
                .mapToObj(index -> builder.actor("担当" + index)).toList();
        for (int line = 0; line < 36; line++) {
            builder.step("予備の経路" + line + "番に切り替えるよう、窓口に電話で頼んだ", actors.get(line % 12),
                    message(Arrow.PLAIN, actors.get((line * 5 + 1) % 12)));
        }
        return RenderContext.of(builder.surveys(), List.of(builder.kase()));
    }

    private static Stream<XSLFTextShape> texts(Stream<XSLFShape> shapes) {
        return shapes.flatMap(shape -> switch (shape) {
            case XSLFGroupShape group -> texts(group.getShapes().stream());
            case XSLFTextShape text -> Stream.of(text);
            default -> Stream.of();
        });
    }

    private static List<XSLFTextShape> drawn(List<XSLFSlide> slides, String title) {
        return slides.stream().filter(slide -> String.valueOf(slide.getTitle()).startsWith(title + " ("))
                .map(XSLFSlide::getShapes).flatMap(List::stream).filter(XSLFGroupShape.class::isInstance)
                .flatMap(figure -> texts(Stream.of(figure))).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<XSLFSlide> slides(RenderContext context) throws IOException {
        byte[] report = new ReportPptx(Optional.empty()).file(context).content();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(report))) {
            return List.copyOf(show.getSlides());
        }
    }

    private static void expectLegibleAndWhole(List<XSLFSlide> slides, RenderContext context) {
        List<String> faults = new ArrayList<>();
        for (Case kase : context.cases()) {
            Labels labels = context.labels(kase);
            List<XSLFTextShape> shapes = drawn(slides, labels.title(kase));
            shapes.stream().flatMap(shape -> shape.getTextParagraphs().stream())
                    .flatMap(paragraph -> paragraph.getTextRuns().stream())
                    .filter(run -> run.getFontSize() < LEAST_POINTS)
                    .map(run -> labels.title(kase) + ": " + run.getRawText() + " " + run.getFontSize())
                    .forEach(faults::add);
            List<String> texts = shapes.stream().map(shape -> bare(shape.getText())).toList();
            for (FlowLine line : Flows.lines(kase)) {
                expectOnce(texts, bare(labels.number(line)), faults);
                expectOnce(texts, bare(labels.text(line.getSentence())), faults);
                line.getNotes().forEach(note -> expectOnce(texts, bare(labels.text(note.getSentence())), faults));
            }
            for (Actor actor : Actors.all(kase)) {
                if (!texts.contains(bare(labels.label(actor)))) {
                    faults.add("nowhere: " + labels.label(actor));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void expectOnce(List<String> texts, String text, List<String> faults) {
        int found = Collections.frequency(texts, text);
        if (found != 1) {
            faults.add(found + " times: " + text);
        }
    }

    @Test
    void lettersOfTheSurveysSchematicsAreLegibleAndNothingIsLost() throws Exception {
        RenderContext context = Sources.survey2018();
        expectLegibleAndWhole(slides(context), context);
    }

    @Test
    void aDenseSchematicHasAsManySlidesAsItsLettersNeed() throws Exception {
        RenderContext context = dense();
        List<XSLFSlide> slides = slides(context);
        expectLegibleAndWhole(slides, context);
        assertTrue(slides.stream().filter(SlideFiguresTest::hasFigure).count() > 1);
    }

    @Test
    void aDenseSchematicBeginsBelowAShortText() throws Exception {
        String occurred = "ある冬の夜";
        RenderContext context = dense(kase -> kase.setOccurred(occurred));
        List<XSLFSlide> slides = slides(context);
        expectLegibleAndWhole(slides, context);
        List<XSLFSlide> told = slides.stream().filter(slide -> slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance).map(XSLFTextShape.class::cast)
                .anyMatch(shape -> shape.getText().contains(occurred))).toList();
        assertEquals(1, told.size());
        assertTrue(hasFigure(told.getFirst()));
    }

    private static boolean hasFigure(XSLFSlide slide) {
        return slide.getShapes().stream().anyMatch(XSLFGroupShape.class::isInstance);
    }
}
