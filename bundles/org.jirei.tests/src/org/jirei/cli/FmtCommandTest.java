/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.jirei.cli.CliRun.jireiWithInput;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the formatter does to files; what it does to texts is tested with the formatter. */
class FmtCommandTest {

    private static final String UNTIDY = Workspace.CASE.replace("  language en", "     language    en");
    private static final String UNREADABLE = Workspace.CASE.replace("  language en", "  langage en");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new Workspace(folder);
    }

    @Test
    void filesAreRewrittenInPlaceAndListed() throws IOException {
        Path untidy = workspace.write("in/untidy.jirei", UNTIDY);
        Path tidy = workspace.write("in/tidy.jirei", Workspace.CASE);
        Files.setLastModifiedTime(tidy, LONG_AGO);
        jirei("fmt", workspace.path("in")).expect(0).expectPrinted(untidy.toString()).expectTold();
        assertEquals(Workspace.CASE, Workspace.read(untidy));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(tidy));
        assertEquals(Set.of("tidy.jirei", "untidy.jirei"), Workspace.contents(workspace.path("in")).keySet());
        jirei("fmt", workspace.path("in")).expect(0).expectPrinted();
    }

    @Test
    void checkOnlyLists() {
        Path untidy = workspace.write("in/untidy.jirei", UNTIDY);
        workspace.write("in/tidy.jirei", Workspace.CASE);
        jirei("fmt", "--check", workspace.path("in")).expect(1).expectPrinted(untidy.toString()).expectTold();
        assertEquals(UNTIDY, Workspace.read(untidy));
        jirei("fmt", "--check", workspace.path("in/tidy.jirei")).expect(0).expectPrinted().expectTold();
    }

    @Test
    void keywordsAreConvertedBothWays() {
        Path file = workspace.write("case.jirei", Workspace.CASE);
        jirei("fmt", "--keywords", "ja", file).expect(0);
        assertTrue(Workspace.read(file).startsWith("事例 outage \"Mail outage\" {\n  言語 en\n"), Workspace.read(file));
        jirei("fmt", "--check", "--keywords", "en", file).expect(1);
        jirei("fmt", "--keywords", "en", file).expect(0);
        assertEquals(Workspace.CASE, Workspace.read(file));
    }

    @Test
    void standardInputIsFilteredToStandardOutput() {
        assertEquals(Workspace.CASE, jireiWithInput(UNTIDY, "fmt", "-").expect(0).expectTold().out());
        assertEquals(Workspace.CASE, jireiWithInput(Workspace.CASE, "fmt", "-").expect(0).out());
        jireiWithInput(UNTIDY, "fmt", "--check", "-").expect(1).expectPrinted("<stdin>");
        jireiWithInput("", "fmt", "-").expect(0).expectPrinted();
    }

    @Test
    void standardInputStandsAlone() {
        Path file = workspace.write("case.jirei", UNTIDY);
        jireiWithInput(UNTIDY, "fmt", "-", file).expect(2).expectTold("jirei: \"-\" cannot be combined with files.");
        assertEquals(UNTIDY, Workspace.read(file));
    }

    @Test
    void fileWithSyntaxErrorsIsLeftAloneAndTold() {
        Path broken = workspace.write("in/broken.jirei", UNREADABLE);
        Path untidy = workspace.write("in/untidy.jirei", UNTIDY);
        CliRun run = jirei("fmt", workspace.path("in")).expect(1).expectPrinted(untidy.toString());
        assertTrue(run.err().startsWith(broken + ":2:3: error [syntax] "), run.err());
        assertTrue(run.err().endsWith("jirei: " + broken + ": was left as it is because of its syntax errors.\n"),
                run.err());
        assertEquals(UNREADABLE, Workspace.read(broken));
        jireiWithInput(UNREADABLE, "fmt", "-").expect(1).expectPrinted();
    }

    @Test
    void byteOrderMarkGoesAndCarriageReturnsStay() {
        String windows = Workspace.CASE.replace("\n", "\r\n");
        Path file = workspace.write("case.jirei", "\uFEFF" + windows);
        jirei("fmt", "--check", file).expect(1);
        jirei("fmt", file).expect(0);
        assertEquals(windows, Workspace.read(file));
        jirei("fmt", "--check", file).expect(0);
    }

    @Test
    void rightsAndLinksStay() throws IOException {
        Path file = workspace.write("real/case.jirei", UNTIDY);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(workspace.path("link.jirei"), file);
        jirei("fmt", link).expect(0).expectPrinted(link.toString());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Workspace.CASE, Workspace.read(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void xmiIsNotFormatted() {
        Path xmi = workspace.write("model.xmi", "<x/>");
        jirei("fmt", xmi).expect(2).expectTold(
                "jirei: " + xmi + ": is an XMI export. Only texts in Jirei's language are formatted.");
    }
}
