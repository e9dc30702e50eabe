/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a run of the command line did.
 *
 * @param exitCode what the process would have ended with
 * @param out what was written to standard output
 * @param err what was written to standard error
 */
record CliRun(int exitCode, String out, String err) {

    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

    /** Runs the command line in English. */
    static CliRun jirei(Object... arguments) {
        return jirei(new byte[0], ENGLISH, arguments);
    }

    /** Runs the command line in English with something on standard input. */
    static CliRun jireiWithInput(String input, Object... arguments) {
        return jirei(input.getBytes(StandardCharsets.UTF_8), ENGLISH, arguments);
    }

    /** Runs the command line. Whatever it is given, nobody ever sees the inside of the program. */
    static CliRun jirei(byte[] input, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = new Main(new ByteArrayInputStream(input), print(out), print(err), environment).run(words);
        CliRun run = new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse((run.out + run.err).matches("(?s).*(Exception|\\bat org\\.|\\bat java\\.|internal error).*"),
                run.err);
        return run;
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** Fails where the exit code is another. */
    CliRun expect(int expected) {
        assertEquals(expected, exitCode, () -> out + err);
        return this;
    }

    /** Fails where standard error is not exactly these lines. */
    CliRun expectTold(String... lines) {
        assertEquals(List.of(lines), err.lines().toList());
        return this;
    }

    /** Fails where standard output is not exactly these lines. */
    CliRun expectPrinted(String... lines) {
        assertEquals(List.of(lines), out.lines().toList());
        return this;
    }
}
