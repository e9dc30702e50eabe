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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Case;
import org.jirei.print.FontChain;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.PagePart;
import org.jirei.render.output.EachCase;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportOutput;
import org.jirei.render.output.ReportParts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** All that a run shows as one Word document with styles, fields and figures that stay sharp. */
public final class ReportDocx implements ReportOutput {

    private static final String NAME = "report.docx";

    private final FontChain fonts;
    private final Optional<byte[]> template;

    /**
     * Makes the format.
     *
     * @param fonts for the pictures of dots that stand in for SVG
     * @param template a Word document whose styles, page and running heads decide the looks
     */
    public ReportDocx(FontChain fonts, Optional<byte[]> template) {
        this.fonts = fonts;
        this.template = template;
    }

    /**
     * Checks a template before anything is made of it.
     *
     * @throws UnusableTemplateException where it is no Word document or lacks styles
     */
    public static void check(byte[] template) {
        try (XWPFDocument document = WordHouse.opened(template)) {
            WordStyles.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnusableTemplateException where the template is no Word document or lacks styles
     * @throws org.jirei.print.MissingGlyphException where no font has a character
     */
    @Override
    public OutputFile file(RenderContext context) {
        try (XWPFDocument document = template.isPresent() ? WordHouse.opened(template.get()) : WordHouse.own()) {
            fill(document, context);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            byte[] fixed = FixedPackage.of(written.toByteArray(), context.edition().date());
            return OutputFile.binary(NAME, fixed, context.numbers(), WordText::read);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } catch (InvalidFormatException | XmlException e) {
            throw new IllegalStateException("names and XML are our own", e);
        }
    }

    private void fill(XWPFDocument document, RenderContext context)
            throws IOException, InvalidFormatException, XmlException {
        WordStyles styles = WordStyles.of(document);
        CTBody old = document.getDocument().getBody();
        CTSectPr section = old.isSetSectPr() ? (CTSectPr) old.getSectPr().copy() : CTSectPr.Factory.newInstance();
        PageRoom room = PageRoom.of(section);
        WordFigures figures = new WordFigures(document, context, fonts, room);
        WordBody body = new WordBody(styles, new WordNumbers(document), figures, room.width());
        ReportParts report = ReportParts.of(context);
        write(body, report, context, figures);
        CTBody made = DocumentDocument.Factory.parse(body.xml()).getDocument().getBody();
        made.setSectPr(section);
        document.getDocument().setBody(made);
        CoreProperties.describe(document, report.title(), report.language(), context.edition().date());
    }

    private static void write(WordBody body, ReportParts report, RenderContext context, WordFigures figures)
            throws InvalidFormatException {
        FixedWords fixed = report.words();
        int level = report.isSingle() ? 1 : 2;
        body.speak(fixed.language(), report.language());
        String anchor = report.isSingle() ? report.surveys().getFirst().anchor() : "";
        body.addTitle(report.title(), anchor);
        int contents = body.place();
        for (ReportParts.SurveyPart survey : report.surveys()) {
            body.speak(survey.page().language(), survey.page().prose());
            if (!report.isSingle()) {
                body.addHeading(1, survey.page().title(), survey.anchor(), true);
            }
            List<PagePart> parts = PagePart.of(survey.page());
            body.addBlocks(parts.getFirst().all(), level - 2);
            contents = report.isSingle() ? body.place() : contents;
            for (PagePart part : parts.subList(1, parts.size())) {
                body.addBlocks(part.all(), level - 2);
            }
            addCases(body, survey.cases(), context, figures, level);
        }
        if (!report.others().isEmpty() && !report.surveys().isEmpty()) {
            body.speak(fixed.language(), report.language());
            body.addHeading(1, fixed.otherCases(), "", true);
        }
        addCases(body, report.others(), context, figures, level);
        body.speak(fixed.language(), report.language());
        body.insertContents(contents, level, fixed);
    }

    private static void addCases(WordBody body, List<Case> cases, RenderContext context, WordFigures figures, int level)
            throws InvalidFormatException {
        for (WordCase drawn : EachCase.of(cases, kase -> WordCase.of(kase, context, figures))) {
            body.addCase(drawn, level);
        }
    }
}
