/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full leaves what was there, whole. Runs where a small disk can be mounted. */
class FullDiskTest {

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        workspace = new Workspace(folder);
        disk = Files.createDirectories(workspace.path("disk"));
        mounted = Files.isExecutable(Path.of("/usr/bin/mount"))
                && run("/usr/bin/mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString());
        assumeTrue(mounted, "this user may not mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        assertTrue(!mounted || run("/usr/bin/umount", disk.toString()));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    @Test
    void buildLeavesWhatWasThere() {
        Path in = workspace.write("in/case.jirei", Workspace.CASE).getParent();
        Path out = disk.resolve("out");
        jirei("build", in, "-o", out).expect(0);
        Map<String, String> before = Workspace.contents(out);
        List<Path> inside = inside(out);
        workspace.write("in/case.jirei", Workspace.caseNamed("outage", "Changed"));
        for (int i = 0; i < 20; i++) {
            workspace.write("in/case" + i + ".jirei", Workspace.caseNamed("case" + i, "Another"));
        }
        CliRun run = jirei("build", in, "-o", out).expect(3).expectPrinted();
        assertTrue(run.err().matches("jirei: " + out + "\\S*: cannot be written: no space left on the device.\n"),
                run.err());
        assertEquals(before, Workspace.contents(out));
        assertEquals(inside, inside(out), "empty folders are left");
    }

    private static List<Path> inside(Path out) {
        try (Stream<Path> inside = Files.list(out)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void formatterLeavesTheFile() throws IOException {
        String wide = Workspace.CASE.replace("  language en", "     language    en");
        Path file = Files.writeString(disk.resolve("case.jirei"), wide);
        try {
            Files.write(disk.resolve("filler"), new byte[1024 * 1024]);
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("No space left"), e.getMessage());
        }
        jirei("fmt", file).expect(3)
                .expectTold("jirei: " + file + ": cannot be written: no space left on the device.");
        assertEquals(wide, Workspace.read(file));
    }
}
