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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole model, and the diagrams in it, as other programs get them. */
class ExportCommandTest {

    private static final Path EXAMPLES = Path.of("..", "org.jirei.examples", "survey-2018");

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void jsonHoldsNumbersReferencesAndPlaces() {
        JsonObject kase = exportedCase(Workspace.CASE);
        assertEquals("outage", kase.get("name").getAsString());
        assertEquals("en", kase.get("language").getAsString());
        JsonObject action = kase.getAsJsonArray("flow").get(1).getAsJsonObject();
        assertEquals("{\"type\":\"action\",\"name\":\"freed\",\"number\":\"(R1)\",\"start\":\"ops\",\"messages\":"
                + "[{\"arrow\":\"->\",\"receivers\":[\"mail\"]}],\"sentence\":{\"text\":\"Deleted old logs\",\"parts\":"
                + "[{\"text\":\"Deleted old logs\"}],\"source\":{\"file\":\"<stdin>\",\"line\":17,\"column\":29,"
                + "\"endLine\":17,\"endColumn\":47}},\"notes\":[],\"source\":{\"file\":\"<stdin>\",\"line\":17,"
                + "\"column\":5,\"endLine\":17,\"endColumn\":47}}", action.toString());
        JsonObject response = kase.getAsJsonArray("sections").get(2).getAsJsonObject();
        assertEquals("3 Response", response.get("title").getAsString());
        JsonObject prose = response.getAsJsonArray("entries").get(0).getAsJsonObject().getAsJsonObject("prose");
        assertEquals("Operations freed space (R1).", prose.get("text").getAsString());
        assertEquals("[{\"text\":\"Operations freed space \"},{\"reference\":\"freed\",\"printed\":\"(R1)\"},"
                + "{\"text\":\".\"}]", prose.getAsJsonArray("parts").toString());
    }

    @Test
    void jsonLeavesOutWhatWasNotWritten() {
        JsonObject kase = exportedCase(Workspace.CASE);
        for (String absent : List.of("number", "survey", "category", "occurred", "sector")) {
            assertFalse(kase.has(absent), absent);
        }
    }

    @Test
    void everyNumberOfTheExampleIsInTheExport() {
        JsonObject model = JsonParser.parseString(
                jirei("export", "--format", "json", EXAMPLES).expect(0).expectTold().out()).getAsJsonObject();
        assertEquals(8, model.getAsJsonArray("cases").size());
        JsonObject first = model.getAsJsonArray("cases").get(0).getAsJsonObject();
        assertEquals("事例１", first.get("number").getAsString());
        assertTrue(first.toString().contains("\"number\":\"(対処1)\""));
    }

    @Test
    void jsonKeepsToItsSchema() {
        String schema = jirei("export", "--schema").expect(0).expectTold().out();
        for (String json : List.of(jirei("export", "--format", "json", EXAMPLES).out(),
                jireiWithInput(Workspace.CASE, "export", "--format", "json", "-").out())) {
            assertEquals(List.of(), JsonSchemaCheck.problems(schema, json));
        }
    }

    @Test
    void schemaWouldTellWhatIsWrong() {
        String schema = jirei("export", "--schema").out();
        String json = jireiWithInput(Workspace.CASE, "export", "--format", "json", "-").out();
        for (Map.Entry<String, String> wrong : Map.of("\"(R1)\"", "1", "\"->\"", "\"~>\"", "\"kind\"", "\"sort\"",
                "\"line\": 17", "\"line\": 0").entrySet()) {
            assertTrue(json.contains(wrong.getKey()));
            assertFalse(JsonSchemaCheck.problems(schema, json.replace(wrong.getKey(), wrong.getValue())).isEmpty(),
                    wrong.getKey());
        }
    }

    @Test
    void schemaIsWrittenBesideTheJson() {
        Path file = workspace.path("model.json");
        jireiWithInput(Workspace.CASE, "export", "--format", "json", "-", "-o", file).expect(0).expectPrinted()
                .expectTold();
        assertEquals(Set.of("model.json", "jirei.schema.json"), Workspace.contents(folder).keySet());
        assertEquals(jirei("export", "--schema").out(), workspace.read("jirei.schema.json"));
        String reference = JsonParser.parseString(Workspace.read(file)).getAsJsonObject().get("$schema").getAsString();
        assertTrue(Files.exists(file.resolveSibling(reference)));
        jireiWithInput(Workspace.CASE, "export", "--format", "json", "-", "-o", file).expect(0);
    }

    @Test
    void schemaOfSomebodyElseStays() {
        Path other = workspace.write("jirei.schema.json", "{}");
        jireiWithInput(Workspace.CASE, "export", "--format", "json", "-", "-o", workspace.path("model.json")).expect(3)
                .expectTold("jirei: " + other + ": was not made by Jirei. Move it away, or export to another folder.");
        assertEquals(Map.of("jirei.schema.json", "{}"), Workspace.contents(folder));
        jireiWithInput(Workspace.CASE, "export", "--format", "json", "-", "-o", other).expect(2);
    }

    @Test
    void xmiIsReadBackAndGivesTheSameOutputsAndFindings() {
        Path xmi = workspace.path("model.xmi");
        jirei("export", "--format", "xmi", EXAMPLES, "-o", xmi).expect(0).expectPrinted().expectTold();
        assertEquals(Set.of("model.xmi"), Workspace.contents(folder).keySet());
        jirei("check", xmi, "--warnings-as-errors").expect(0).expectPrinted().expectTold();
        jirei("build", xmi, "-o", workspace.path("fromXmi")).expect(0);
        jirei("build", EXAMPLES, "-o", workspace.path("fromText")).expect(0);
        Map<String, String> fromXmi = Workspace.contents(workspace.path("fromXmi"));
        Map<String, String> fromText = Workspace.contents(workspace.path("fromText"));
        fromXmi.remove("jirei-manifest.json");
        fromText.remove("jirei-manifest.json");
        assertEquals(fromText, fromXmi);
        assertEquals(Workspace.read(xmi), jirei("export", "--format", "xmi", xmi).expect(0).out());
    }

    @Test
    void findingsInXmiNameThePlaceInTheText() {
        String typed = Workspace.CASE.replace("{{stopped}}", "(1) {{stopped}}");
        Path source = workspace.write("case.jirei", typed);
        Path xmi = workspace.path("model.xmi");
        jirei("export", "--format", "xmi", source, "-o", xmi).expect(0);
        CliRun run = jirei("check", xmi).expect(0).expectTold("jirei: 1 warning.");
        assertTrue(run.out().startsWith(source + ":30:"), run.out());
        assertTrue(run.out().contains(": warning [typed-number] "), run.out());
    }

    @Test
    void errorsInXmiKeepOnlyTheirOwnCaseFromBeingBuilt() {
        Path xmi = workspace.path("model.xmi");
        jireiWithInput(Workspace.caseNamed("first", "First") + Workspace.caseNamed("second", "Second"),
                "export", "--format", "xmi", "-", "-o", xmi).expect(0);
        String model = Workspace.read(xmi);
        int second = model.indexOf("name=\"second\"");
        workspace.write("model.xmi", model.substring(0, second)
                + model.substring(second).replaceFirst("The disk was full", "The disk\u200B was full"));
        jirei("build", xmi, "-o", workspace.path("out")).expect(1);
        assertTrue(Files.exists(workspace.path("out/first/case.txt")));
        assertFalse(Files.exists(workspace.path("out/second")));
    }

    @Test
    void plantUmlHoldsAllCasesInOneFileInTheOrderOfTheSurvey() {
        Path file = workspace.path("cases.puml");
        jirei("export", "--format", "plantuml", EXAMPLES, "-o", file).expect(0).expectPrinted().expectTold();
        assertEquals(Set.of("cases.puml"), Workspace.contents(folder).keySet());
        List<String> lines = Workspace.read(file).lines().toList();
        assertEquals(8, lines.stream().filter("@enduml"::equals).count());
        assertEquals(8, lines.stream().filter(line -> line.startsWith("@startuml ")).distinct().count());
        List<String> titles = lines.stream().filter(line -> line.startsWith("title ")).toList();
        for (int at = 0; at < titles.size(); at++) {
            assertTrue(titles.get(at).startsWith("title 事例" + "１２３４５６７８".charAt(at)), titles.get(at));
        }
    }

    @Test
    void mermaidHoldsOneCase() {
        CliRun run = jireiWithInput(Workspace.CASE, "export", "--format", "mermaid", "-").expect(0).expectTold();
        run.expectPrinted("sequenceDiagram", "  accTitle: Case Mail outage", "  participant p1 as Mail server",
                "  participant p2 as Operations", "  Note over p1: (1) The disk was full",
                "  p2->>p1: (R1) Deleted old logs");
    }

    @Test
    void severalCasesForMermaidWantAPage() {
        Path file = workspace.path("cases.mmd");
        jirei("export", "--format", "mermaid", EXAMPLES, "-o", file).expect(2).expectPrinted().expectTold(
                "jirei: a file for mermaid holds one diagram, and there are 8 cases. Give one case, or write to a file"
                        + " whose name ends in .md, which takes all.");
        assertEquals(Map.of(), Workspace.contents(folder));
    }

    @Test
    void pageHoldsEveryCaseInABlockUnderItsTitle() {
        for (String format : List.of("plantuml", "mermaid")) {
            for (String name : List.of("cases.md", "CASES.Markdown")) {
                jireiWithInput(Workspace.caseNamed("first", "The # first") + Workspace.caseNamed("second", "Second"),
                        "export", "--format", format, "-", "-o", workspace.path(name)).expect(0).expectTold();
                String page = workspace.read(name);
                assertEquals(List.of("# Case The \\# first", "# Case Second"),
                        page.lines().filter(line -> line.startsWith("# ")).toList());
                assertEquals(2, page.split("(?m)^```" + format + "$", -1).length - 1);
                assertEquals(2, page.split("(?m)^```$", -1).length - 1);
            }
        }
    }

    @Test
    void diagramsShowPublishedNames() {
        String text = Workspace.CASE.replace("team ops \"Operations\"", "team ops \"Real\" published \"Team A\"");
        for (String format : List.of("plantuml", "mermaid")) {
            String diagram = jireiWithInput(text, "export", "--format", format, "-").expect(0).out();
            assertTrue(diagram.contains("Team A") && !diagram.contains("Real"), diagram);
        }
    }

    @Test
    void confidentialWordsAreKeptOutOfDiagrams() {
        Path rules = workspace.write("rules", "confidential-word = off\n");
        Path file = workspace.path("out/cases.md");
        workspace.write("out/keep", "");
        for (String word : List.of("Acme", "Disk Company")) {
            String text = Workspace.survey("s", "mail", word)
                    + Workspace.caseOfSurvey("mail", "Mail")
                    .replace("Deleted old logs", "Deleted the old logs of the " + word + " and everything else");
            for (String format : List.of("plantuml", "mermaid")) {
                jireiWithInput(text, "export", "--format", format, "-", "-o", file, "--rules", rules).expect(3)
                        .expectPrinted().expectTold("jirei: the diagram of the case \"mail\" would contain the"
                                + " confidential word \"" + word + "\". Nothing was exported.");
            }
            assertEquals(Set.of("keep"), Workspace.contents(folder.resolve("out")).keySet());
            jireiWithInput(text, "export", "--format", "json", "-", "--rules", rules).expect(0);
        }
    }

    @Test
    void withoutACaseThereIsNoDiagram() {
        String survey = Workspace.survey("s", "mail", "Acme").replaceFirst("(?s)  category.*", "}\n");
        for (String format : List.of("plantuml", "mermaid")) {
            jireiWithInput(survey, "export", "--format", format, "-").expect(2).expectPrinted()
                    .expectTold("jirei: there is no case in what was given, and so no diagram.");
        }
    }

    @Test
    void sameSourcesGiveTheSameBytes() {
        Locale before = Locale.getDefault();
        for (String format : List.of("xmi", "json", "plantuml")) {
            String first = jirei("export", "--format", format, EXAMPLES).out();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertEquals(first, jirei("export", "--format", format, EXAMPLES, "--lang", "ja").out());
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void nothingWithErrorsIsExported() {
        Path file = workspace.path("model");
        for (String format : List.of("xmi", "json", "plantuml", "mermaid")) {
            CliRun run = jireiWithInput(Workspace.CASE.replace("{{stopped}}", "{{nowhere}}"), "export", "--format",
                    format, "-", "-o", file).expect(1).expectPrinted();
            assertTrue(run.err().contains("error [unresolved-name]"), run.err());
            assertTrue(run.err().endsWith("jirei: nothing was exported because of errors.\n"), run.err());
            assertEquals(Map.of(), Workspace.contents(folder));
        }
    }

    @Test
    void inputIsNotOverwritten() {
        Path source = workspace.write("case.jirei", Workspace.CASE);
        jirei("export", "--format", "xmi", source, "-o", workspace.path("../" + folder.getFileName() + "/case.jirei"))
                .expect(2);
        assertEquals(Workspace.CASE, Workspace.read(source));
    }

    @Test
    void exportWithoutInputIsWrongUsage() {
        jirei("export", "--format", "json").expect(2)
                .expectTold("jirei: FILE|DIR|- is missing. See \"jirei export --help\".");
    }

    @Test
    void fullDeviceIsToldOnOneLine() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (String format : List.of("xmi", "json")) {
            jireiWithInput(Workspace.CASE, "export", "--format", format, "-", "-o", "/dev/full").expect(3)
                    .expectTold("jirei: /dev/full: cannot be written: no space left on the device.");
        }
        assertTrue(Files.exists(Path.of("/dev/full")) && !Files.isRegularFile(Path.of("/dev/full")));
    }

    @Test
    void missingFolderIsToldOnOneLine() {
        Path file = workspace.path("nowhere/model.xmi");
        jireiWithInput(Workspace.CASE, "export", "--format", "xmi", "-", "-o", file).expect(3)
                .expectTold("jirei: " + file + ": cannot be written: there is no such file or folder.");
    }

    private static JsonObject exportedCase(String text) {
        CliRun run = jireiWithInput(text, "export", "--format", "json", "-").expect(0).expectTold();
        return JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("cases").get(0).getAsJsonObject();
    }
}
