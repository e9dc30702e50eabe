/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.jirei.cli.CliRun.jireiWithInput;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, in which order, and how they are named. */
class InputOrderTest {

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void foldersAreSearchedInCodePointOrderWithoutWhatIsHidden() throws IOException {
        for (String name : List.of("b.jirei", "a/z.jirei", "a.jirei", "B.jirei", "あ.jirei", "𠮷.jirei", "ﾊ.jirei",
                ".hidden.jirei", ".git/c.jirei", "note.txt", "sub folder/日本 語.jirei")) {
            workspace.write("in/" + name, "x");
        }
        Files.createSymbolicLink(workspace.path("in/a/round"), workspace.path("in"));
        assertEquals(List.of("B.jirei", "a.jirei", "a/z.jirei", "b.jirei", "sub folder/日本 語.jirei", "あ.jirei",
                "ﾊ.jirei", "𠮷.jirei"), filesWithFindings(workspace.path("in")));
    }

    @Test
    void hiddenFolderThatIsNamedIsSearched() {
        workspace.write(".hidden/a.jirei", "x");
        assertEquals(List.of("a.jirei"), filesWithFindings(workspace.path(".hidden")));
    }

    @Test
    void fileThatIsGivenTwiceIsReadOnce() throws IOException {
        Path file = workspace.write("in/a.jirei", Workspace.CASE);
        Files.createSymbolicLink(workspace.path("in/b.jirei"), file);
        jirei("check", file, workspace.path("in"), workspace.path("in/../in/a.jirei")).expect(0).expectTold();
    }

    @Test
    void relativePathsAreNamedAsTheyWereGiven() {
        Path file = workspace.write("in/a.jirei", "x");
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        String out = jirei("check", relative.getParent()).expect(1).out();
        assertEquals(relative + ":1:1", out.substring(0, out.indexOf(": error")));
    }

    @Test
    void standardInputIsReadOnceAndNamed() {
        String out = jireiWithInput("x", "check", "-", "-").expect(1).expectTold("jirei: 1 error.").out();
        assertEquals("<stdin>:1:1", out.substring(0, out.indexOf(": error")));
    }

    @Test
    void namesResolveAcrossAllFiles() {
        Path survey = workspace.write("survey.jirei", Workspace.survey("fy", "outage", "Secret"));
        Path kase = workspace.write("case.jirei", Workspace.caseOfSurvey("outage", "Mail outage"));
        jirei("check", survey).expect(1);
        jirei("check", survey, kase).expect(0).expectPrinted().expectTold();
        jireiWithInput(Workspace.read(kase), "check", survey, "-").expect(0).expectPrinted().expectTold();
    }

    private List<String> filesWithFindings(Path searched) {
        String prefix = searched + "/";
        return jirei("check", searched).expect(1).out().lines().filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length(), line.indexOf(":1:1"))).distinct().toList();
    }
}
