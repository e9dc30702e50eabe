/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jirei.print.FontChain;
import org.jirei.render.document.Telling;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the documents, and what it saves of them tells the same. Skipped where it is not installed. */
class OfficeRoundTripTest {

    /** The first start of LibreOffice takes long on a busy machine. */
    private static final int MINUTES = 5;

    private final RenderContext context = Sources.survey2018();

    @TempDir
    Path folder;

    private Path libreOffice;

    @BeforeEach
    void findLibreOffice() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice")).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "SKIPPED: LibreOffice is not installed");
        libreOffice = found.get();
    }

    private byte[] saved(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(libreOffice.toString(),
                "-env:UserInstallation=" + folder.resolve("user").toUri(), "--headless", "--convert-to",
                name.substring(name.lastIndexOf('.') + 1), "--outdir", out.toString(), file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("told.txt").toFile()).start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice did not end");
        assertTrue(Files.exists(out.resolve(name)), () -> "LibreOffice could not open it");
        return Files.readAllBytes(out.resolve(name));
    }

    @Test
    void wordDocument() throws Exception {
        byte[] report;
        try (FontChain fonts = FontChain.of(List.of())) {
            report = new ReportDocx(fonts, Optional.empty()).file(context).content();
        }
        String told = String.join("\n", WordText.read(saved("report.docx", report)));
        Telling.of(context).cases().forEach(one -> Telling.expectInOrder(
                Stream.of(List.of(one.title()), one.facts(), one.summary(), one.sections()).flatMap(List::stream)
                        .toList(), told));
    }

    @Test
    void presentation() throws Exception {
        byte[] report = new ReportPptx(Optional.empty()).file(context).content();
        byte[] saved = saved("report.pptx", report);
        try (XMLSlideShow before = new XMLSlideShow(new ByteArrayInputStream(report));
                XMLSlideShow after = new XMLSlideShow(new ByteArrayInputStream(saved))) {
            assertEquals(before.getSlides().size(), after.getSlides().size());
        }
        String told = String.join("\n", DeckReading.read(saved));
        Telling.of(context).cases().forEach(one -> Telling.expectInOrder(
                Stream.of(List.of(one.title()), one.facts(), one.summary(), one.sections()).flatMap(List::stream)
                        .toList(), told));
    }
}
