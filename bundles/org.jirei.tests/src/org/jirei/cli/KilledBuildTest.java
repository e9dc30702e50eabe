/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.jirei.cli.CliRun.jirei;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed leaves only whole files under final names, and the next build finishes its work. */
class KilledBuildTest {

    private static final int CASES = 40;
    private static final long POLLING_NANOSECONDS = 200_000;

    @TempDir
    private Path folder;

    /** The moments at which a build is killed, by what can be seen in the folder then. */
    private static final List<Predicate<Path>> MOMENTS = List.of(
            out -> Files.exists(out.resolve(".jirei-journal.json")),
            out -> staged(out) > CASES,
            out -> Files.exists(out.resolve("new/case.txt")),
            out -> Files.exists(out.resolve("newest/case.txt")));

    private static long staged(Path out) {
        try (Stream<Path> files = Files.walk(out, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".jirei-tmp-")).count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Test
    void everyFileIsWholeAndTheNextBuildFinishes() throws Exception {
        Workspace workspace = new Workspace(folder);
        Path before = writeCases(workspace, "before", "Before", "old");
        Path after = writeCases(workspace, "after", "After", "new", "newest");
        Map<String, String> contentBefore = built(before, workspace.path("reference-before"));
        Map<String, String> contentAfter = built(after, workspace.path("reference-after"));
        int killedWhileWriting = 0;
        for (Predicate<Path> moment : MOMENTS) {
            Path out = workspace.path("out" + MOMENTS.indexOf(moment));
            built(before, out);
            boolean killed = killBuild(after, out, moment);
            killedWhileWriting += killed ? 1 : 0;
            for (Map.Entry<String, String> file : Workspace.contents(out).entrySet()) {
                if (!isOwn(file.getKey())) {
                    assertTrue(file.getValue().equals(contentBefore.get(file.getKey()))
                            || file.getValue().equals(contentAfter.get(file.getKey())), file.getKey());
                }
            }
            assertEquals(contentAfter, built(after, out));
        }
        assertTrue(killedWhileWriting > 0, "every build was quicker than this test");
    }

    /** The journal, the lock and files beside their places. */
    private static boolean isOwn(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith(".jirei-");
    }

    /** All cases are long, so that the build writes for a while; the cases called {@code more} come last. */
    private static Path writeCases(Workspace workspace, String in, String title, String... more) {
        for (int number = 0; number < CASES; number++) {
            workspace.write(in + "/case" + number + ".jirei", Workspace.caseNamed("case" + number, title));
        }
        for (String name : more) {
            String place = name.equals("new") ? "a" : "z";
            workspace.write(in + "/" + place + name + ".jirei", Workspace.caseNamed(name, title));
        }
        return workspace.path(in);
    }

    private static Map<String, String> built(Path in, Path out) {
        jirei("build", in, "-o", out).expect(0).expectTold();
        return Workspace.contents(out);
    }

    private static boolean killBuild(Path in, Path out, Predicate<Path> moment) throws Exception {
        Process build = ChildProcess.start("build", in, "-o", out);
        while (build.isAlive() && !moment.test(out)) {
            LockSupport.parkNanos(POLLING_NANOSECONDS);
        }
        boolean killed = build.isAlive();
        build.destroyForcibly();
        assertTrue(build.waitFor(1, TimeUnit.MINUTES));
        return killed && build.exitValue() != 0;
    }
}
