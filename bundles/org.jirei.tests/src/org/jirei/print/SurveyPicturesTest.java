/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example survey, set in the font of the distribution. */
final class SurveyPicturesTest {

    private static final Pattern NUMBER = Pattern.compile("\\(\\d+\\)|\\(対処\\d+\\)|\\(R\\d+\\)");

    @TempDir
    Path folder;

    private static List<String> texts(Scene scene) {
        return scene.drawn().filter(TextLine.class::isInstance).map(item -> ((TextLine) item).text()).toList();
    }

    @Test
    void isSoundAsPng() throws IOException {
        try (FontChain fonts = TestFonts.shipped()) {
            for (Scene scene : SurveyPictures.scenes()) {
                byte[] png = ScenePng.png(scene, Theme.LIGHT, 1, fonts);
                assertEquals(Optional.empty(), PictureCheck.png(png, scene, 1), scene.title());
            }
        }
    }

    @Test
    void isSoundAsPdfAndTellsEverythingInTheOrderOfTheFigure() throws IOException {
        try (FontChain fonts = TestFonts.shipped()) {
            for (Scene scene : SurveyPictures.scenes()) {
                byte[] pdf = ScenePdf.pdf(List.of(scene), Theme.LIGHT, fonts);
                List<String> texts = texts(scene);
                List<String> numbers = texts.stream().filter(NUMBER.asMatchPredicate()).toList();
                assertFalse(numbers.isEmpty());
                assertEquals(Optional.empty(), PictureCheck.pdf(pdf, List.of(scene), numbers));
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertEquals(withoutSpaces(String.join("", texts)),
                            withoutSpaces(new PDFTextStripper().getText(document)), scene.title());
                }
            }
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Another time zone and language, no display, no configuration of fonts and none that could be read. */
    @Test
    void isTheSameOnAMachineWithoutFonts() throws IOException, InterruptedException {
        TestFonts.shipped().close();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham",
                "-Dfile.encoding=US-ASCII",
                "-Duser.home=" + folder.resolve("nobody"), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SurveyPictures.class.getName(), folder.toString());
        builder.environment().put("FONTCONFIG_FILE", "/dev/null");
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("DISPLAY");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertFalse(output.contains("WARNING") && output.contains("apache"), output);

        Path here = Files.createDirectories(folder.resolve("here"));
        SurveyPictures.main(new String[] {here.toString()});
        for (String file : List.of("survey.png", "survey.pdf")) {
            assertArrayEquals(Files.readAllBytes(here.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
        }
        assertTrue(Files.size(here.resolve("survey.png")) > 0);
    }
}
