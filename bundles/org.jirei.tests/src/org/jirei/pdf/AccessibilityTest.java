/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jirei.lang.SourceText;
import org.jirei.render.document.HostileReport;
import org.jirei.render.document.RandomReport;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reports pass PDF/UA-1 (ISO 14289-1) in veraPDF, so that those who have them read out can use them. */
class AccessibilityTest {

    /** Kept, since loggers that nobody keeps are forgotten with their level. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    @BeforeAll
    static void start() {
        VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void surveyOf2018() throws Exception {
        expectAccessible(ReadReport.of(Sources.survey2018()).pdf());
    }

    @Test
    void casesAtRandom() throws Exception {
        expectAccessible(ReadReport.of(RandomReport.of(7, 5).told().context()).pdf());
    }

    @Test
    void halfWrittenCase() throws Exception {
        RenderContext context = Sources.context(List.of(
                new SourceText("a.jirei", "case empty \"空の事例\" {\n  language en\n}\n")));
        expectAccessible(ReadReport.of(context).pdf());
    }

    @ParameterizedTest
    @MethodSource("org.jirei.render.document.HostileReport#texts")
    void whateverIsTold(String hostile) throws Exception {
        expectAccessible(ReadReport.of(HostileReport.of(hostile).context()).pdf());
    }

    @Test
    void reportThatIsNotTaggedIsSeen() throws Exception {
        byte[] pdf = ReadReport.of(RandomReport.of(2).told().context()).pdf();
        String content = new String(pdf, StandardCharsets.ISO_8859_1);
        byte[] untagged = content.replace("/StructTreeRoot ", "/StructTreeRoof ")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(!failures(untagged).isEmpty());
    }

    private static void expectAccessible(byte[] pdf) throws Exception {
        assertEquals(List.of(), failures(pdf));
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + ": " + failed.getMessage() + " at "
                            + failed.getLocation().getContext()).toList();
        }
    }
}
