/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jirei.render.scene.PageFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats of a build, and how their figures are drawn. */
class BuildFormatsTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    /** Of the private use area: no font has a right to it. */
    private static final String NOBODYS_CHARACTER = "\uE0FF";

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path out;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
        workspace.write("in/case.jirei", Workspace.CASE);
        out = workspace.path("out");
    }

    @Test
    void onlyTheWantedFormatsAreWritten() {
        build("--format", "svg").expect(0).expectTold();
        expectFiles("outage/schematic.svg", "outage/sequence.svg");
        build("--format", "html,txt").expect(0).expectTold();
        expectFiles(Workspace.withReport(List.of("outage"), "outage/case.txt", "report.txt").toArray(String[]::new));
        build("--format", "pdf", "--format", "png").expect(0).expectTold();
        expectFiles("outage/schematic.pdf", "outage/schematic.png", "outage/sequence.pdf", "outage/sequence.png",
                "report.pdf");
    }

    @Test
    void onlyTheWantedFiguresAreDrawn() throws IOException {
        build("--figure", "sequence").expect(0).expectTold();
        expectFiles(Workspace.withReport(List.of("outage"), "outage/case.md", "outage/case.txt",
                "outage/sequence.svg", "report.md", "report.txt").toArray(String[]::new));
        assertFalse(text("index.html").contains("-schematic"));
        build("--figure", "sequence,schematic").expect(0).expectTold();
        assertTrue(text("index.html").contains("-schematic"));
    }

    @Test
    void markdownShowsThePicturesThatAreThere() throws IOException {
        build("--format", "md,svg").expect(0);
        assertTrue(text("outage/case.md").contains("](schematic.svg)"), text("outage/case.md"));
        build("--format", "md,png").expect(0);
        assertTrue(text("outage/case.md").contains("](sequence.png)"), text("outage/case.md"));
        build("--format", "md").expect(0);
        assertFalse(text("outage/case.md").contains("!["), text("outage/case.md"));
    }

    @Test
    void pngIsAsLargeAsTheFigureTimesTheScale() throws IOException {
        build("--format", "png,svg", "--figure", "sequence").expect(0).expectTold();
        BufferedImage usual = ImageIO.read(out.resolve("outage/sequence.png").toFile());
        build("--format", "png,svg", "--figure", "sequence", "--scale", "1").expect(0).expectTold();
        BufferedImage small = ImageIO.read(out.resolve("outage/sequence.png").toFile());
        assertEquals(usual.getWidth(), 2 * small.getWidth(), 1);
        assertEquals(usual.getHeight(), 2 * small.getHeight(), 1);
        assertTrue(text("outage/sequence.svg").contains("width=\"" + small.getWidth() + "\""));
    }

    @Test
    void pdfTellsTheStoryInWords() throws IOException {
        build("--format", "pdf").expect(0).expectTold();
        for (String figure : List.of("schematic", "sequence")) {
            try (PDDocument document = Loader.loadPDF(out.resolve("outage/" + figure + ".pdf").toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("(1)") && text.contains("The disk was full"), text);
                assertTrue(text.contains("(R1)") && text.contains("Deleted old logs"), text);
            }
        }
    }

    @Test
    void longFigureIsWrittenSheetBySheet() throws IOException {
        workspace.write("in/case.jirei", longCase());
        build("--format", "svg,md", "--figure", "sequence", "--page", "a4-landscape").expect(0).expectTold();
        assertTrue(Workspace.names(out).size() > 4, () -> Workspace.names(out).toString());
        assertTrue(text("outage/case.md").contains("](sequence-1.svg)"));
        assertTrue(text("outage/sequence-1.svg").contains("width=\"1122.52\""), text("outage/sequence-1.svg"));
        build("--format", "pdf", "--figure", "sequence", "--page", "slide").expect(0).expectTold();
        expectFiles("outage/sequence.pdf", "report.pdf");
        try (PDDocument document = Loader.loadPDF(out.resolve("outage/sequence.pdf").toFile())) {
            assertTrue(document.getNumberOfPages() > 2);
            assertEquals(PageFormat.SLIDE.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    private static String longCase() {
        StringBuilder steps = new StringBuilder();
        StringBuilder mentioned = new StringBuilder();
        for (int number = 1; number <= 30; number++) {
            steps.append("    step s").append(number).append(" ops -> mail: Tried to start it once more\n");
            mentioned.append("{{s").append(number).append("}}");
        }
        return Workspace.CASE.replace("    action freed", steps + "    action freed")
                .replace("{{stopped}}", "{{stopped}}" + mentioned);
    }

    @Test
    void coloursAreThoseOfTheTheme() throws IOException {
        List<String> pictures = new ArrayList<>();
        for (String theme : List.of("auto", "light", "dark", "print")) {
            build("--format", "svg,png", "--theme", theme).expect(0).expectTold();
            pictures.add(text("outage/sequence.svg"));
            assertEquals(theme.equals("auto"), text("outage/sequence.svg").contains("prefers-color-scheme"));
        }
        assertEquals(4, Set.copyOf(pictures).size());
    }

    @Test
    void secondBuildOfPicturesTouchesNothing() throws IOException {
        build("--format", "png,pdf").expect(0);
        for (String name : Workspace.names(out)) {
            Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
        }
        build("--format", "png,pdf").expect(0);
        for (String name : Workspace.names(out)) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve(name)), name);
        }
    }

    @Test
    void characterThatNoFontHasIsToldWithItsPlace() {
        workspace.write("in/case.jirei", Workspace.CASE.replace("old logs", "old logs" + NOBODYS_CHARACTER));
        for (String format : List.of("png", "pdf")) {
            CliRun run = build("--format", format).expect(3);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("case.jirei:17:47: no font has the character"), run.err());
            assertTrue(run.err().contains("(U+E0FF)"), run.err());
            assertFalse(Files.exists(out));
        }
        build("--format", "svg").expect(0);
    }

    @Test
    void characterOfASurveyThatNoFontHasIsToldWithItsPlace() {
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage"));
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空ねっと")
                .replace("purpose {\n    - ", "purpose {\n    - " + NOBODYS_CHARACTER));
        CliRun run = build("--format", "pdf").expect(3);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().matches("(?s).*survey\\.jirei:\\d+:7: no font has the character.*"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void fontThatCannotServeIsToldOnOneLine() {
        Path text = workspace.write("font.ttf", "this is no font");
        build("--format", "png", "--font", text).expect(2).expectTold("jirei: " + text + ": cannot be used as a font: "
                + "it is not a TrueType or OpenType font with outlines, or it is damaged.");
        Path nowhere = workspace.path("nowhere.ttf");
        build("--format", "pdf", "--font", nowhere).expect(2).expectTold("jirei: " + nowhere
                + ": cannot be used as a font: there is no such file, or it cannot be read.");
        assertFalse(Files.exists(out));
    }

    @Test
    void wordsThatOptionsDoNotKnowAreToldOnOneLine() {
        for (String[] wrong : new String[][] {{"--format", "gif"}, {"--figure", "photo"}, {"--page", "a3"},
            {"--theme", "pink"}, {"--scale", "0"}, {"--scale", "17"}, {"--scale", "NaN"}, {"--scale", "big"}}) {
            CliRun run = build((Object[]) wrong).expect(2);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(wrong[0]), run.err());
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void pictureThatWouldBeTooLargeIsToldAndNotCut() {
        workspace.write("in/case.jirei", longCase().replace("Tried to start it once more", "Tried. ".repeat(3000)));
        CliRun run = build("--format", "png", "--figure", "sequence", "--scale", "16").expect(3);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("more than programs can open"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void confidentialWordInAPictureIsKeptFromReaders() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空ねっと"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage")
                .replace("old logs", "old logs of 架空ねっと"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        for (String format : List.of("png", "pdf")) {
            CliRun run = build("--format", format, "--rules", rules).expect(3);
            assertTrue(run.err().contains("outage/sequence." + format + ": contains the confidential word"), run.err());
            assertEquals(Set.of(), Workspace.names(out));
        }
    }

    private CliRun build(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("build", workspace.path("in"), "-o", out));
        arguments.addAll(List.of(more));
        return jirei(arguments.toArray());
    }

    private void expectFiles(String... names) {
        List<String> expected = new ArrayList<>(List.of(names));
        expected.add("jirei-manifest.json");
        assertEquals(Set.copyOf(expected), Workspace.names(out));
    }

    private String text(String name) throws IOException {
        return Files.readString(out.resolve(name), StandardCharsets.UTF_8);
    }
}
