/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Case;
import org.jirei.render.document.Block;
import org.jirei.render.document.PagePart;
import org.jirei.render.output.EachCase;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportOutput;
import org.jirei.render.output.ReportParts;

/** All that a run shows as a presentation: two slides a case, the schematic as shapes that can be edited. */
public final class ReportPptx implements ReportOutput {

    private static final String NAME = "report.pptx";

    private final Optional<byte[]> template;

    /**
     * Makes the format.
     *
     * @param template a presentation whose masters and layouts decide the looks; its slides are left out
     */
    public ReportPptx(Optional<byte[]> template) {
        this.template = template;
    }

    /**
     * Checks a template before anything is made of it.
     *
     * @throws UnusableTemplateException where it is no presentation or lacks layouts
     */
    public static void check(byte[] template) {
        try (DeckHouse house = DeckHouse.opened(template)) {
            house.room();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnusableTemplateException where the template is no presentation or lacks layouts
     */
    @Override
    public OutputFile file(RenderContext context) {
        try (DeckHouse house = template.isPresent() ? DeckHouse.opened(template.get()) : DeckHouse.own()) {
            fill(house, context);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            house.show().write(written);
            byte[] fixed = FixedPackage.of(written.toByteArray(), context.edition().date());
            return OutputFile.binary(NAME, fixed, context.numbers(), DeckReading::read);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("names and XML are our own", e);
        }
    }

    private static void fill(DeckHouse house, RenderContext context) throws InvalidFormatException, XmlException {
        ReportParts report = ReportParts.of(context);
        DeckSlides slides = new DeckSlides(house);
        slides.addCover(report.title(), report.isSingle() ? facts(report.surveys().getFirst()) : List.of(),
                report.language());
        for (ReportParts.SurveyPart survey : report.surveys()) {
            if (!report.isSingle()) {
                slides.addCover(survey.page().title(), facts(survey), survey.page().prose());
            }
            SurveySlides.add(survey.page(), slides);
            addCases(survey.cases(), context, slides);
        }
        if (!report.surveys().isEmpty() && !report.others().isEmpty()) {
            slides.addCover(report.words().otherCases(), List.of(), report.language());
        }
        addCases(report.others(), context, slides);
        CoreProperties.describe(house.show(), report.title(), report.language(), context.edition().date());
    }

    private static List<String> facts(ReportParts.SurveyPart survey) {
        List<Block> front = PagePart.of(survey.page()).getFirst().blocks();
        return DeckText.of(front, SurveySlides.words(survey.page())).stream().map(DeckText.Paragraph::text).toList();
    }

    private static void addCases(List<Case> cases, RenderContext context, DeckSlides slides) throws XmlException {
        SlideRoom room = slides.room();
        for (CaseSlides laidOut : EachCase.of(cases, kase -> CaseSlides.of(kase, context, room))) {
            laidOut.addTo(slides);
        }
    }
}
