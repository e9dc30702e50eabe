/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.jirei.cli.CliRun.jireiWithInput;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build writes, for which cases and surveys, and what it tells. */
class BuildCommandTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String BROKEN_CASE =
            Workspace.caseOfSurvey("broken", "Broken").replace("{{stopped}}", "{{nowhere}}");

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path out;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
        out = workspace.path("out");
    }

    @Test
    void surveyWithItsCasesIsBuilt() {
        writeSurvey("fy", "first, second");
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        workspace.write("in/第二.jirei", Workspace.caseOfSurvey("second", "Second"));
        jirei("build", workspace.path("in"), "-o", out).expect(0).expectPrinted().expectTold();
        Map<String, String> written = Workspace.contents(out);
        assertEquals(Workspace.withReport(List.of("first", "second"), "jirei-manifest.json", "report.md", "report.txt",
                "survey.md", "survey.txt",
                "first/case.md", "first/case.txt", "first/schematic.svg", "first/sequence.svg",
                "second/case.md", "second/case.txt", "second/schematic.svg", "second/sequence.svg"), written.keySet());
        assertTrue(written.get("second/case.txt").startsWith("Case 2  Second\n"), written.get("second/case.txt"));
    }

    @Test
    void caseWithoutASurveyIsBuilt() {
        jireiWithInput(Workspace.CASE, "build", "-", "-o", out).expect(0).expectTold();
        assertEquals(Workspace.withReport(List.of("outage"), "jirei-manifest.json", "report.md",
                "report.txt", "outage/case.md", "outage/case.txt",
                "outage/schematic.svg", "outage/sequence.svg"), Workspace.contents(out).keySet());
    }

    @Test
    void caseOfASurveyIsBuiltAndExportedWithoutItsSurvey() {
        Path alone = workspace.write("alone.jirei", Workspace.caseOfSurvey("first", "First"));
        jirei("build", alone, "-o", out).expect(0).expectTold();
        for (String format : List.of("json", "xmi")) {
            Path exported = workspace.path("model." + format);
            jirei("export", "--format", format, alone, "-o", exported).expect(0);
            assertFalse(Workspace.read(exported).contains("harm"));
        }
    }

    @Test
    void severalSurveysKeepTheirFilesApart() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "first", "Secret")
                + Workspace.survey("next", "second", "Secret").replace("criterion harm", "criterion other")
                        .replace("category mailing", "category more"));
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        workspace.write("in/second.jirei",
                Workspace.caseOfSurvey("second", "Second").replace("meets harm", "meets other"));
        jirei("build", workspace.path("in"), "-o", out).expect(0).expectTold();
        assertTrue(Workspace.contents(out).keySet().containsAll(
                Set.of("fy.survey.md", "fy.survey.txt", "next.survey.md", "next.survey.txt")));
        assertTrue(Workspace.read(out.resolve("next.survey.md")).contains("](second/case.md)"));
    }

    @Test
    void manifestListsInputsAndOutputsWithTheirFingerprints() throws Exception {
        writeSurvey("fy", "first");
        workspace.write("in/sub/first.jirei", Workspace.caseOfSurvey("first", "First"));
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        JsonObject manifest =
                JsonParser.parseString(Workspace.read(out.resolve("jirei-manifest.json"))).getAsJsonObject();
        assertEquals("jirei", manifest.getAsJsonObject("tool").get("name").getAsString());
        assertFalse(manifest.getAsJsonObject("tool").get("version").getAsString().isEmpty());
        assertEquals(List.of("sub/first.jirei", "survey.jirei"), paths(manifest, "inputs"));
        Set<String> outputs = new TreeSet<>(Workspace.contents(out).keySet());
        outputs.remove("jirei-manifest.json");
        assertEquals(List.copyOf(outputs), paths(manifest, "outputs"));
        checkFingerprints(manifest, "inputs", workspace.path("in"));
        checkFingerprints(manifest, "outputs", out);
    }

    private static List<String> paths(JsonObject manifest, String list) {
        return manifest.getAsJsonArray(list).asList().stream()
                .map(entry -> entry.getAsJsonObject().get("path").getAsString()).toList();
    }

    private static void checkFingerprints(JsonObject manifest, String list, Path base) throws Exception {
        for (JsonElement element : manifest.getAsJsonArray(list)) {
            JsonObject entry = element.getAsJsonObject();
            byte[] content = Files.readAllBytes(base.resolve(entry.get("path").getAsString()));
            assertEquals(content.length, entry.get("size").getAsLong());
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    entry.get("sha256").getAsString());
        }
    }

    @Test
    void sameInputsGiveTheSameBytesOnEveryMachine() {
        writeSurvey("fy", "first");
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path elsewhere = workspace.path("else where");
            workspace.write("copy/survey.jirei", workspace.read("in/survey.jirei"));
            workspace.write("copy/first.jirei", workspace.read("in/first.jirei"));
            jirei(new byte[0], Map.of("LANG", "ja_JP.UTF-8"), "build", workspace.path("copy/survey.jirei"),
                    workspace.path("copy/first.jirei"), "-o", elsewhere).expect(0);
            assertEquals(Workspace.contents(out), Workspace.contents(elsewhere));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() throws IOException {
        workspace.write("in/first.jirei", Workspace.caseNamed("first", "First"));
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Second"));
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        for (String path : Workspace.contents(out).keySet()) {
            Files.setLastModifiedTime(out.resolve(path), LONG_AGO);
        }
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        for (String path : Workspace.contents(out).keySet()) {
            assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve(path)), path);
        }
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Other"));
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(out.resolve("first/case.txt")));
        assertTrue(Files.getLastModifiedTime(out.resolve("second/case.txt")).compareTo(LONG_AGO) > 0);
    }

    @Test
    void caseWithErrorsIsNotBuiltAndTheOthersAre() {
        writeSurvey("fy", "first, broken");
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        workspace.write("in/broken.jirei", BROKEN_CASE);
        CliRun run = jirei("build", workspace.path("in"), "-o", out).expect(1).expectPrinted();
        List<String> told = run.err().lines().toList();
        assertTrue(told.getFirst().matches(".*/broken.jirei:\\d+:\\d+: error \\[unresolved-name\\] .*"), run.err());
        assertEquals("jirei: the case \"broken\" was not built because of its errors.", told.getLast());
        assertTrue(Files.exists(out.resolve("first/case.txt")) && Files.exists(out.resolve("survey.txt")));
        assertFalse(Files.exists(out.resolve("broken")));
        assertTrue(Workspace.read(out.resolve("survey.txt")).contains("not built"));
    }

    @Test
    void caseThatGetsErrorsLosesItsOutputs() {
        workspace.write("in/first.jirei", Workspace.caseNamed("first", "First"));
        Path kase = workspace.write("in/broken.jirei", Workspace.caseNamed("broken", "Broken"));
        jirei("build", workspace.path("in"), "-o", out).expect(0);
        workspace.write("in/broken.jirei", Workspace.read(kase).replace("{{stopped}}", "{{nowhere}}"));
        jirei("build", workspace.path("in"), "-o", out).expect(1);
        assertFalse(Files.exists(out.resolve("broken")));
        assertTrue(Files.exists(out.resolve("first/case.txt")));
    }

    @Test
    void syntaxErrorInsideACaseConcernsThatCaseOnly() {
        Path file = workspace.write("two.jirei", Workspace.caseNamed("first", "First")
                + Workspace.caseNamed("broken", "Broken").replace("  cause: A full disk", "  caus: A full disk"));
        jirei("build", file, "-o", out).expect(1);
        assertTrue(Files.exists(out.resolve("first/case.txt")));
        assertFalse(Files.exists(out.resolve("broken")));
    }

    @Test
    void errorOutsideOfAllCasesConcernsAllOfItsFile() {
        workspace.write("in/two.jirei", Workspace.caseNamed("first", "First") + "stray words\n"
                + Workspace.caseNamed("second", "Second"));
        workspace.write("in/three.jirei", Workspace.caseNamed("third", "Third"));
        jirei("build", workspace.path("in"), "-o", out).expect(1);
        assertEquals(Workspace.withReport(List.of("third"), "jirei-manifest.json", "report.md",
                "report.txt", "third/case.md", "third/case.txt",
                "third/schematic.svg", "third/sequence.svg"), Workspace.contents(out).keySet());
    }

    @Test
    void surveyWithErrorsIsNotBuiltAndItsCasesAre() {
        writeSurvey("fy", "first, nowhere");
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        CliRun run = jirei("build", workspace.path("in"), "-o", out).expect(1);
        assertTrue(run.err().endsWith(
                "jirei: the survey \"fy\" and index.html were not built because of the survey's errors.\n"), run.err());
        assertEquals(Set.of("jirei-manifest.json", "first/case.md", "first/case.txt", "first/schematic.svg",
                "first/sequence.svg"),
                Workspace.contents(out).keySet());
    }

    @Test
    void warningsAreToldAndStopNothing() {
        CliRun run = jireiWithInput(Workspace.CASE.replace("{{stopped}}", "(1) {{stopped}}"), "build", "-", "-o", out)
                .expect(0).expectPrinted();
        assertTrue(run.err().contains("<stdin>:30:28: warning [typed-number]"), run.err());
        assertTrue(Files.exists(out.resolve("outage/case.txt")));
    }

    @Test
    void warningsAsErrorsStopTheirCase() {
        jireiWithInput(Workspace.CASE.replace("{{stopped}}", "(1) {{stopped}}"), "build", "-", "-o", out,
                "--warnings-as-errors").expect(1);
        assertEquals(Set.of("jirei-manifest.json"), Workspace.contents(out).keySet());
    }

    @Test
    void progressIsShownOnATerminalOnly() {
        Path file = workspace.write("case.jirei", Workspace.CASE);
        jirei("build", file, "-o", out).expect(0).expectTold();
        CliRun run = jirei(new byte[0], Map.of("JIREI_TERMINAL", "1", "LANG", "C"), "build", file, "-o", out).expect(0);
        assertTrue(run.err().contains("[1/1] outage"), run.err());
        assertTrue(run.err().endsWith("\r\u001B[K"), run.err());
    }

    @Test
    void pathsMayHoldSpacesAndJapanese() {
        Path file = workspace.write("調査 2026/事例 一.jirei", Workspace.CASE.replace("case outage", "case 障害"));
        jirei("build", file, "-o", workspace.path("出力 先/一")).expect(0).expectTold();
        assertTrue(Files.exists(workspace.path("出力 先/一/障害/case.txt")));
    }

    @Test
    void carriageReturnsChangeNoOutput() {
        Path unix = workspace.write("unix/case.jirei", Workspace.CASE);
        Path windows = workspace.write("windows/case.jirei", Workspace.CASE.replace("\n", "\r\n"));
        jirei("build", unix, "-o", out).expect(0);
        jirei("build", windows, "-o", workspace.path("out2")).expect(0);
        Map<String, String> left = Workspace.contents(out);
        Map<String, String> right = Workspace.contents(workspace.path("out2"));
        left.remove("jirei-manifest.json");
        right.remove("jirei-manifest.json");
        assertEquals(left, right);
    }

    private void writeSurvey(String name, String cases) {
        workspace.write("in/survey.jirei", Workspace.survey(name, cases, "Secret"));
    }
}
