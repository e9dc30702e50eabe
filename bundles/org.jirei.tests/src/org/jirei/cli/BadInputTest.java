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
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input, every subcommand tells it on one line, ends with 2 and does nothing. */
class BadInputTest {

    private static final long HUNDRED_MEGABYTES = 100_000_000;

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void missingFile() {
        expectRefused(workspace.path("nowhere.jirei"), "there is no such file or folder.");
    }

    @Test
    void noNameAtAll() {
        jirei("check", "").expect(2).expectTold("jirei: : there is no such file or folder.");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsLineAndByte() {
        byte[] shiftJis = "// line\ncase a \"障害\"".getBytes(Charset.forName("Shift_JIS"));
        expectRefused(workspace.write("sjis.jirei", shiftJis),
                "is not UTF-8 from line 2 (byte 17) on. Save it as UTF-8.");
    }

    @Test
    void textThatEndsWithinACharacterIsNotUtf8() {
        byte[] cut = {'/', '/', '\r', '\n', (byte) 0xE9, (byte) 0x9A};
        expectRefused(workspace.write("cut.jirei", cut), "is not UTF-8 from line 2 (byte 5) on. Save it as UTF-8.");
    }

    @Test
    void utf16() {
        expectRefused(workspace.write("utf16.jirei", "case".getBytes(StandardCharsets.UTF_16)),
                "is UTF-16. Save it as UTF-8.");
    }

    @Test
    void binary() {
        expectRefused(workspace.write("picture.jirei", new byte[] {'P', 'N', 'G', 0, 1}), "is binary data, not text.");
    }

    @Test
    void hundredMegabytesAreNotEvenRead() throws IOException {
        Path big = workspace.path("big.jirei");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(HUNDRED_MEGABYTES);
        }
        expectRefused(big, "is bigger than 16 MiB and cannot be a file of Jirei.");
    }

    @Test
    void endlessStandardInputIsCutOff() {
        jirei(new byte[17 * 1024 * 1024], Map.of("LANG", "C"), "check", "-").expect(2)
                .expectTold("jirei: <stdin>: is bigger than 16 MiB and cannot be a file of Jirei.");
    }

    @Test
    void folderWithoutFiles() {
        workspace.write("empty/readme.txt", "nothing");
        expectRefused(workspace.path("empty"), "there is no .jirei file in this folder.");
    }

    @Test
    void unreadableFile() throws IOException {
        Path secret = workspace.write("secret.jirei", Workspace.CASE);
        assumeTrue(secret.toFile().setReadable(false, false));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        expectRefused(secret, "cannot be read: permission denied.");
    }

    @Test
    void device() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        expectRefused(Path.of("/dev/zero"), "is not a regular file. Give \"-\" to read standard input.");
    }

    @Test
    void linkToNothing() throws IOException {
        Files.createSymbolicLink(workspace.path("link.jirei"), workspace.path("gone.jirei"));
        expectRefused(workspace.path("link.jirei"), "there is no such file or folder.");
    }

    @Test
    void allBadInputsAreToldAndNothingIsDone() {
        Path good = workspace.write("good.jirei", Workspace.CASE);
        Path binary = workspace.write("bad.jirei", new byte[] {0});
        Path missing = workspace.path("missing.jirei");
        jirei("build", good, missing, binary, "-o", workspace.path("out")).expect(2).expectPrinted().expectTold(
                "jirei: " + missing + ": there is no such file or folder.",
                "jirei: " + binary + ": is binary data, not text.");
        assertFalse(Files.exists(workspace.path("out")));
    }

    @Test
    void emptyFileAloneIsNothing() {
        Path empty = workspace.write("empty.jirei", "\uFEFF\r\n");
        for (Object[] arguments : List.of(new Object[] {"check", empty},
                new Object[] {"build", empty, "-o", workspace.path("out")},
                new Object[] {"export", "--format", "json", empty})) {
            jirei(arguments).expect(2).expectPrinted().expectTold(
                    "jirei: " + empty + ": is empty.",
                    "jirei: there is neither a survey nor a case in what was given.");
        }
        jirei("check", workspace.write("comment.jirei", "// later\n")).expect(2)
                .expectTold("jirei: there is neither a survey nor a case in what was given.");
    }

    @Test
    void emptyFileAmongOthersIsToldAndDoesNoHarm() {
        Path empty = workspace.write("empty.jirei", "");
        jirei("check", workspace.write("case.jirei", Workspace.CASE), empty).expect(0).expectPrinted()
                .expectTold("jirei: " + empty + ": is empty.");
    }

    @Test
    void xmlThatIsNoModelIsAnError() {
        Path page = workspace.write("page.xmi", "<html/>");
        CliRun run = jirei("check", page).expect(1).expectTold("jirei: 1 error.");
        assertTrue(run.out().startsWith(page + ":1:1: error [syntax] "), run.out());
    }

    @Test
    void xmlThatReachesForOtherFilesGetsNothing() {
        workspace.write("secret.txt", "TOP-SECRET");
        Path prying = workspace.write("prying.xmi", """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <jirei:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:jirei="http://www.jirei.org/model/1"><cases name="a" title="&e;"/></jirei:Document>
                """.formatted(workspace.path("secret.txt").toUri()));
        CliRun run = jirei("check", prying).expect(1);
        assertFalse((run.out() + run.err()).contains("TOP-SECRET"), run.out());
    }

    @Test
    void tooDeepNestingOfATextIsASyntaxError() {
        String deep = "case a \"A\" {\n actors {\n" + " system s \"S\" {\n".repeat(20_000);
        CliRun run = jireiWithInput(deep, "check", "-").expect(1);
        assertTrue(run.out().contains("[syntax] Blocks may not be nested more than 250 deep"), run.out());
    }

    @Test
    void tooDeepNestingOfAModelIsToldWithoutATrace() {
        Path model = workspace.write("deep.xmi", """
                <?xml version="1.0" encoding="UTF-8"?>
                <jirei:Document xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:jirei="http://www.jirei.org/model/1">
                <cases name="a" title="A">""" + "<actors name=\"s\" label=\"S\">".repeat(20_000) + "</actors>".repeat(20_000)
                + "</cases></jirei:Document>");
        // the XML parser of newer JDKs refuses such a file by itself, that of older ones lets our own reading meet its end
        CliRun run = jirei("check", model);
        assertTrue(run.exitCode() == 1 && run.out().contains("[syntax]")
                || run.exitCode() == 2 && run.err().contains("nested too deeply"), run.toString());
        assertFalse((run.out() + run.err()).contains("Exception"), run.toString());
    }

    @Test
    void namesOfFilesCannotSteerTheTerminal() {
        jirei("check", "a\u001B[2J\nb").expect(2)
                .expectTold("jirei: a\uFFFD[2J\uFFFDb: there is no such file or folder.");
    }

    private void expectRefused(Path bad, String reason) {
        Map<String, String> before = contentsWithout(bad);
        String line = "jirei: " + bad + ": " + reason;
        jirei("check", bad).expect(2).expectPrinted().expectTold(line);
        jirei("fmt", bad).expect(2).expectPrinted().expectTold(line);
        jirei("export", "--format", "xmi", bad).expect(2).expectPrinted().expectTold(line);
        jirei("build", bad, "-o", workspace.path("out")).expect(2).expectPrinted().expectTold(line);
        jirei("check", workspace.write("good.jirei", Workspace.CASE), "--rules", bad).expect(2).expectPrinted();
        workspace.path("good.jirei").toFile().delete();
        assertEquals(before, contentsWithout(bad));
    }

    /** What is in the folder, but for names only: some files here are no text. */
    private Map<String, String> contentsWithout(Path bad) {
        return Files.isRegularFile(bad) ? Map.of() : Workspace.contents(folder);
    }
}
