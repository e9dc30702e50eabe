/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's file is lost, nothing wrong is delivered, nothing is written where it was not asked for. */
class BuildSafetyTest {

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path in;
    private Path out;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
        in = workspace.write("in/case.jirei", Workspace.CASE).getParent();
        out = workspace.path("out");
    }

    private CliRun build(Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"build", in, "-o", out}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return jirei(arguments);
    }

    private String foreign(String path) {
        return "jirei: " + out.resolve(path) + ": was not made by Jirei, or was edited since. Nothing was written;"
                + " move it away, or overwrite it with --force.";
    }

    private String blocked(String path) {
        return "jirei: " + out.resolve(path) + ": cannot be put there, for a folder, a file or a link is in the way."
                + " Nothing was written; move that away.";
    }

    @Test
    void fileOfSomebodyElseIsNeverOverwrittenUnasked() {
        workspace.write("out/outage/case.txt", "mine");
        build().expect(3).expectTold(foreign("outage/case.txt"));
        assertEquals(Map.of("outage/case.txt", "mine"), Workspace.contents(out));
        build("--force").expect(0).expectTold();
        assertTrue(Workspace.read(out.resolve("outage/case.txt")).contains("Mail outage"));
    }

    @Test
    void otherFilesInTheFolderStayForEver() {
        workspace.write("out/notes.txt", "mine");
        workspace.write("out/outage/notes.txt", "mine too");
        build().expect(0);
        workspace.write("in/case.jirei", Workspace.caseNamed("renamed", "Mail outage"));
        build("--force").expect(0).expectTold();
        assertEquals("mine", workspace.read("out/notes.txt"));
        assertEquals("mine too", workspace.read("out/outage/notes.txt"));
    }

    @Test
    void editedOutputIsNotOverwrittenUnasked() {
        build().expect(0);
        workspace.write("out/outage/case.md", "edited");
        build().expect(3).expectTold(foreign("outage/case.md"));
        assertEquals("edited", workspace.read("out/outage/case.md"));
        build("--force").expect(0);
        assertFalse(workspace.read("out/outage/case.md").contains("edited"));
    }

    @Test
    void nothingAtAllIsWrittenWhereOneFileIsRefused() {
        build().expect(0);
        workspace.write("out/outage/case.md", "edited");
        Map<String, String> before = Workspace.contents(out);
        workspace.write("in/case.jirei", Workspace.CASE.replace("Mail outage", "Other title"));
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Second"));
        build().expect(3);
        assertEquals(before, Workspace.contents(out));
    }

    @Test
    void outputsThatAreNoLongerMadeAreRemoved() {
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Second"));
        build().expect(0);
        assertTrue(Files.exists(out.resolve("second/case.txt")));
        workspace.path("in/second.jirei").toFile().delete();
        build().expect(0).expectTold();
        assertFalse(Files.exists(out.resolve("second")));
    }

    @Test
    void staleOutputThatWasEditedIsKeptAndTold() {
        workspace.write("in/second.jirei", Workspace.caseNamed("second", "Second"));
        build().expect(0);
        workspace.write("out/second/case.md", "edited");
        workspace.path("in/second.jirei").toFile().delete();
        build().expect(0).expectTold("jirei: " + out.resolve("second/case.md")
                + ": is no longer made, but was edited by hand and therefore kept.");
        assertEquals("edited", workspace.read("out/second/case.md"));
        assertFalse(Files.exists(out.resolve("second/case.txt")));
        build().expect(0).expectTold();
    }

    @Test
    void fileThatIsCalledLikeTheManifestIsSomebodyElses() {
        for (String content : new String[] {"{}", "not json", "[]", "{\"outputs\": [null]}", ""}) {
            workspace.write("out/jirei-manifest.json", content);
            build().expect(3).expectTold(foreign("jirei-manifest.json"));
            assertEquals(Map.of("jirei-manifest.json", content), Workspace.contents(out));
        }
        build("--force").expect(0);
    }

    @Test
    void manifestCannotMakeABuildDeleteOutsideOfItsFolder() throws IOException {
        Path precious = workspace.write("precious.txt", "");
        Path linked = workspace.write("elsewhere/file.txt", "");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("link"), linked.getParent());
        String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        StringBuilder entries = new StringBuilder();
        for (String path : new String[] {"../precious.txt", precious.toString(), "a/../../precious.txt",
                "link/file.txt", "", ".", "/", "\\u0000"}) {
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"path\": \"%s\", \"size\": 0, \"sha256\": \"%s\"}".formatted(path, empty));
        }
        workspace.write("out/jirei-manifest.json", "{\"tool\": {}, \"inputs\": [], \"outputs\": [" + entries + "]}");
        build().expect(0);
        assertTrue(Files.exists(precious));
        assertTrue(Files.exists(linked));
    }

    @Test
    void linkInsideTheFolderIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectories(workspace.path("elsewhere"));
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve("outage"), elsewhere);
        for (Object[] more : new Object[][] {{}, {"--force"}}) {
            build(more).expect(3).expectTold(blocked("outage/schematic.svg"), blocked("outage/sequence.svg"),
                    blocked("outage/case.txt"), blocked("outage/case.md"));
        }
        assertEquals(Map.of(), Workspace.contents(elsewhere));
    }

    @Test
    void linkInPlaceOfAnOutputIsReplacedAndNotFollowed() throws IOException {
        Path elsewhere = workspace.write("elsewhere.txt", "mine");
        Files.createDirectories(out.resolve("outage"));
        Files.createSymbolicLink(out.resolve("outage/case.txt"), elsewhere);
        build().expect(3).expectTold(foreign("outage/case.txt"));
        build("--force").expect(0);
        assertEquals("mine", Workspace.read(elsewhere));
        assertTrue(Files.isRegularFile(out.resolve("outage/case.txt"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void folderMayItselfBeALink() throws IOException {
        Path real = Files.createDirectories(workspace.path("real"));
        Files.createSymbolicLink(out, real);
        build().expect(0).expectTold();
        assertTrue(Files.exists(real.resolve("outage/case.txt")));
    }

    @Test
    void folderInPlaceOfAnOutputIsToldAndKept() throws IOException {
        Files.createDirectories(out.resolve("index.html"));
        build("--force").expect(3).expectTold(blocked("index.html"));
        assertFalse(Files.exists(out.resolve("outage")));
    }

    @Test
    void folderInsideAFileIsToldOnOneLine() {
        Path file = workspace.write("file", "mine");
        jirei("build", in, "-o", file).expect(3)
                .expectTold("jirei: " + file + ": cannot be written: something that is not a folder is in the way.");
        jirei("build", in, "-o", file.resolve("inner")).expect(3).expectTold(
                "jirei: " + file.resolve("inner") + ": cannot be written: what should be a folder is a file.");
        assertEquals("mine", Workspace.read(file));
    }

    @Test
    void deviceIsNoFolder() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        jirei("build", in, "-o", "/dev/full").expect(3)
                .expectTold("jirei: /dev/full: cannot be written: something that is not a folder is in the way.");
    }

    @Test
    void unwritableFolderIsToldOnOneLine() throws IOException {
        Files.createDirectories(out);
        assumeTrue(out.toFile().setWritable(false, false));
        assumeFalse(Files.isWritable(out), "this user may write everywhere");
        build().expect(3).expectTold("jirei: " + out + ": cannot be written: permission denied.");
    }

    @Test
    void nameThatIsTooLongForTheDiskIsToldOnOneLine() {
        String name = "x".repeat(300);
        workspace.write("in/case.jirei", Workspace.caseNamed(name, "Long"));
        build().expect(3).expectTold(
                "jirei: " + out.resolve(name + "/schematic.svg") + ": cannot be written: the name is too long.");
        assertEquals(Map.of(), Workspace.contents(out));
    }

    @Test
    void confidentialWordIsKeptFromReadersEvenWhereTheRuleIsOff() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "first, outage", "架空ねっと"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage at カクウ架空ﾈｯﾄ"));
        workspace.write("in/first.jirei", Workspace.caseOfSurvey("first", "First"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        CliRun run = build("--rules", rules).expect(3);
        assertTrue(run.err().contains("jirei: outage/case.txt: contains the confidential word \"架空ねっと\"."), run.err());
        assertTrue(run.err().contains("jirei: nothing was delivered, and what an earlier build had left was taken away"),
                run.err());
        assertEquals(Set.of(), Workspace.contents(out).keySet());
    }

    @Test
    void confidentialWordThatATableBreaksOverTwoLinesIsKeptToo() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空ねっと"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage at the 架空ねっと"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        CliRun run = build("--rules", rules).expect(3);
        assertTrue(run.err().contains("jirei: survey.md: contains the confidential word"), run.err());
        assertEquals(Set.of(), Workspace.contents(out).keySet());
    }

    @Test
    void outputThatBecomesConfidentialIsTakenAway() {
        build().expect(0);
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "Mail outage"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage"));
        Path rules = workspace.write("off.rules", "confidential-word = off\n");
        build("--rules", rules).expect(3);
        assertFalse(Files.exists(out.resolve("outage")));
        build("--rules", rules).expect(3);
    }

    @Test
    void confidentialNameOfAFileIsRefusedForTheManifestTellsIt() {
        workspace.write("in/survey.jirei", Workspace.survey("fy", "outage", "架空ねっと"));
        workspace.write("in/case.jirei", Workspace.caseOfSurvey("outage", "Mail outage"));
        workspace.write("in/架空ネット.jirei", Workspace.caseNamed("other", "Other"));
        CliRun run = build().expect(3);
        assertTrue(run.err().endsWith("jirei: the name \"架空ネット.jirei\" contains a confidential word and would be"
                + " published. Nothing was written; rename it.\n"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void namesFromXmiCannotLeadOutOfTheFolder() {
        Path xmi = workspace.write("evil.xmi", """
                <?xml version="1.0"?>
                <jirei:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:jirei="http://www.jirei.org/model/1"><cases name="../evil" title="a"/></jirei:Document>
                """);
        Path rules = workspace.write("off.rules", "name-invalid = off\nsection-missing = off\n");
        CliRun run = jirei("build", xmi, "-o", out, "--rules", rules).expect(2);
        assertTrue(run.err().endsWith(
                "jirei: \"../evil\" cannot be the name of a folder. Rename the case or survey.\n"), run.err());
        assertFalse(Files.exists(workspace.path("evil")));
    }

    @Test
    void namesThatOneFolderCannotHoldAreWrongUsage() {
        workspace.write("in/second.jirei", Workspace.caseNamed("Outage", "Second"));
        Path rules = workspace.write("off.rules", "name-too-similar = off\n");
        CliRun run = build("--rules", rules).expect(2);
        assertTrue(run.err().endsWith(
                "\"Outage\" and \"outage\" would be written to the same place. Rename one of them.\n"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void folderThatAnotherBuildWritesIsLeftAlone() throws IOException {
        build().expect(0);
        workspace.write("in/case.jirei", Workspace.caseNamed("outage", "Changed"));
        Map<String, String> before = Workspace.contents(out);
        try (FileChannel channel = FileChannel.open(out.resolve(".jirei-lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            build().expect(3).expectTold(
                    "jirei: " + out + ": another build is writing there. Try again when it has ended.");
        }
        Set<String> after = new HashSet<>(Workspace.contents(out).keySet());
        after.remove(".jirei-lock");
        assertEquals(before.keySet(), after);
        build().expect(0);
        assertFalse(Files.exists(out.resolve(".jirei-lock")), "a lock that nobody holds locks nothing");
    }

    @Test
    void lockIsNotTakenThroughALink() throws IOException {
        Path victim = workspace.write("victim", "mine");
        Files.createDirectories(out);
        Files.createSymbolicLink(out.resolve(".jirei-lock"), victim);
        build().expect(3);
        assertEquals("mine", Workspace.read(victim));
    }
}
