/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jirei.build.notice.Failure;
import org.jirei.cli.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock holds against other threads and other processes, and is gone with whoever had it. */
@SuppressWarnings("try")
class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void otherProcessesAreKeptOut() throws Exception {
        Path source = Files.writeString(folder.resolve("case.jirei"), "case a \"A\" {\n}\n");
        Path out = Files.createDirectories(folder.resolve("out"));
        try (FolderLock lock = FolderLock.take(out)) {
            Process build = ChildProcess.start("build", source, "-o", out);
            String told = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(build.waitFor(1, TimeUnit.MINUTES));
            assertEquals(3, build.exitValue(), told);
            assertTrue(told.endsWith(
                    "jirei: " + out + ": another build is writing there. Try again when it has ended.\n"), told);
            assertFalse(Files.exists(out.resolve("jirei-manifest.json")));
        }
    }

    @Test
    void otherThreadsAreKeptOut() throws Exception {
        try (FolderLock lock = FolderLock.take(folder)) {
            assertThrows(Failure.class, () -> FolderLock.take(folder));
        }
        FolderLock.take(folder).close();
        assertFalse(Files.exists(folder.resolve(".jirei-lock")));
    }

    @Test
    void fileThatAKilledBuildLeftLocksNothing() throws Exception {
        Files.writeString(folder.resolve(".jirei-lock"), "left behind");
        FolderLock.take(folder).close();
    }
}
