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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings are told, and what they make of the exit code. */
class CheckCommandTest {

    private static final String TYPED_NUMBER = Workspace.CASE.replace("{{stopped}}", "(1) {{stopped}}");
    private static final String UNRESOLVED = Workspace.CASE.replace("{{stopped}}", "{{stoped}} {{stopped}}");

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void cleanFileIsSilent() {
        jirei("check", workspace.write("case.jirei", Workspace.CASE)).expect(0).expectPrinted().expectTold();
    }

    @Test
    void findingIsToldWithPlaceRuleSourceLineAndCaret() {
        Path file = workspace.write("case.jirei", TYPED_NUMBER);
        String[] lines = jirei("check", file).expect(0).expectTold("jirei: 1 warning.").out().split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith(file + ":30:28: warning [typed-number] "), lines[0]);
        assertEquals("        - Logs filled the disk (1) {{stopped}}.", lines[1]);
        assertEquals("                               ^~~", lines[2]);
    }

    @Test
    void errorsMakeTheExitCode() {
        CliRun run = jireiWithInput(UNRESOLVED, "check", "-").expect(1).expectTold("jirei: 1 error.");
        assertTrue(run.out().startsWith("<stdin>:30:30: error [unresolved-name] "), run.out());
        assertTrue(run.out().endsWith("\n                                 ^~~~~~\n"), run.out());
    }

    @Test
    void summaryCountsEverySeverity() {
        Path rules = workspace.write("my.rules", "typed-number = info # for now\n");
        jireiWithInput(UNRESOLVED.replace("Nobody watched", "(1) Nobody 「 watched"), "check", "-", "--rules", rules)
                .expect(1).expectTold("jirei: 1 error, 1 warning, 1 piece of information.");
    }

    @Test
    void warningsAreErrorsOnDemand() {
        CliRun run = jireiWithInput(TYPED_NUMBER, "check", "-", "--warnings-as-errors").expect(1)
                .expectTold("jirei: 1 error.");
        assertTrue(run.out().startsWith("<stdin>:30:28: error [typed-number] "), run.out());
    }

    @Test
    void rulesFileSetsSeverities() {
        Path off = workspace.write("off.rules", "typed-number = off\n");
        jireiWithInput(TYPED_NUMBER, "check", "-", "--rules", off, "--warnings-as-errors").expect(0).expectPrinted();
        Path error = workspace.write("error.rules", "\uFEFFtyped-number = error\r\n");
        jireiWithInput(TYPED_NUMBER, "check", "-", "--rules", error).expect(1);
    }

    @Test
    void wrongRulesFileIsWrongUsage() {
        for (String wrong : List.of("no-such-rule = off", "typed-number = loud", "typed-number off")) {
            Path rules = workspace.write("wrong.rules", "# comment\n" + wrong + "\n");
            CliRun run = jireiWithInput(TYPED_NUMBER, "check", "-", "--rules", rules).expect(2).expectPrinted();
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("jirei: " + rules + ": ") && run.err().contains("2"), run.err());
        }
    }

    @Test
    void rulesWithoutWhichNothingSoundCanBeMadeStayErrors() {
        for (String rule : List.of("syntax", "unresolved-name")) {
            Path rules = workspace.write("weak.rules", rule + " = warning\n");
            jireiWithInput(UNRESOLVED, "check", "-", "--rules", rules).expect(2).expectTold("jirei: " + rules
                    + ": the rule \"" + rule + "\" stays an error, for nothing sound can be made otherwise."
                    + " Delete its line.");
        }
    }

    @Test
    void rulesFileInTheFolderIsNotReadUnasked() {
        workspace.write("in/jirei.rules", "typed-number = off\n");
        workspace.write("in/case.jirei", TYPED_NUMBER);
        jirei("check", workspace.path("in")).expect(0).expectTold("jirei: 1 warning.");
    }

    @Test
    void findingsCanBeAllowedWithAReason() {
        String allowed = TYPED_NUMBER.replace("    - Logs",
                "    // jirei:allow typed-number: it is a quotation\n    - Logs");
        jireiWithInput(allowed, "check", "-").expect(0).expectPrinted().expectTold();
    }

    @Test
    void carriageReturnsDoNotMoveAnything() {
        CliRun unix = jireiWithInput(TYPED_NUMBER, "check", "-");
        CliRun windows = jireiWithInput(TYPED_NUMBER.replace("\n", "\r\n"), "check", "-").expect(0);
        assertEquals(unix, windows);
        assertEquals(unix, jireiWithInput("\uFEFF" + TYPED_NUMBER, "check", "-"));
    }

    @Test
    void messagesAreJapaneseOnDemand() {
        CliRun run = jireiWithInput(TYPED_NUMBER, "check", "-", "--lang", "ja").expect(0).expectTold("jirei: 警告1件。");
        assertTrue(run.out().startsWith("<stdin>:30:28: warning [typed-number] "), run.out());
        assertTrue(run.out().lines().findFirst().orElseThrow().matches(".*[ぁ-ん].*"), run.out());
    }

    @Test
    void jsonIsOneObjectWithEverythingInOrder() {
        CliRun run = jireiWithInput(UNRESOLVED.replace("Nobody watched", "(1) Nobody watched"), "check", "-",
                "--format", "json").expect(1).expectTold();
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(Set.of("diagnostics", "errors", "warnings", "infos"), report.keySet());
        assertEquals(1, report.get("errors").getAsInt());
        assertEquals(1, report.get("warnings").getAsInt());
        assertEquals(0, report.get("infos").getAsInt());
        assertEquals(List.of(21, 30), report.getAsJsonArray("diagnostics").asList().stream()
                .map(finding -> finding.getAsJsonObject().get("line").getAsInt()).toList());
        JsonObject error = report.getAsJsonArray("diagnostics").get(1).getAsJsonObject();
        String message = error.remove("message").getAsString();
        assertTrue(message.contains("\"stoped\""), message);
        assertEquals("{\"file\":\"<stdin>\",\"line\":30,\"column\":30,\"endLine\":30,\"endColumn\":36,"
                + "\"severity\":\"error\",\"rule\":\"unresolved-name\"}", error.toString());
    }

    @Test
    void jsonOfACleanFileHasNoFindings() {
        JsonObject report = JsonParser.parseString(
                jireiWithInput(Workspace.CASE, "check", "-", "--format", "json").expect(0).out()).getAsJsonObject();
        assertTrue(report.getAsJsonArray("diagnostics").isEmpty());
    }

    @Test
    void pathsMayHoldSpacesAndJapanese() {
        Path file = workspace.write("調査 2026/事例 一.jirei", TYPED_NUMBER);
        CliRun run = jirei("check", file).expect(0);
        assertTrue(run.out().startsWith(file + ":30:28: "), run.out());
    }

    @Test
    void sourceLinesCannotSteerTheTerminal() {
        CliRun run = jireiWithInput(Workspace.CASE.replace("Logs", "\u001B[2J Logs \u202E"), "check", "-").expect(1);
        assertFalse(run.out().contains("\u001B") || run.out().contains("\u202E"), run.out());
        assertTrue(run.out().contains("    - \uFFFD[2J Logs \uFFFD filled the disk"), run.out());
    }
}
