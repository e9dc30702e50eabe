/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;
import org.jirei.cli.console.UserLanguage;

/** The command line of Jirei. */
public final class Main {

    private static final String ON = "1";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    /**
     * Makes a command line.
     *
     * @param environment the variables that matter: {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} for the
     *     language of messages; {@code SOURCE_DATE_EPOCH} for the date in outputs; {@code JIREI_TERMINAL=1}, set by the
     *     launch script, where standard error is a terminal; {@code JIREI_DEBUG=1} to see the stack trace of an internal
     *     error
     */
    public Main(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
    }

    /** Runs the command line as a process. */
    public static void main(String[] arguments) {
        Main main = new Main(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), System.getenv());
        System.exit(main.run(arguments));
    }

    /** Standard streams of Java write in the machine's encoding; Jirei's are UTF-8 wherever they lead. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), false,
                StandardCharsets.UTF_8);
    }

    /** Does what {@code arguments} say and returns the exit code: the number of an {@link ExitCode}. */
    public int run(String... arguments) {
        Console console = new Console(in, out, err, ON.equals(environment.get("JIREI_TERMINAL")),
                UserLanguage.of(List.of(arguments), environment, Locale.getDefault()));
        ExitCode exitCode = execute(console, arguments);
        if (!console.hasDelivered()) {
            console.tell(Notice.of("output.standard-output"));
            exitCode = ExitCode.OUTPUT;
        }
        err.flush();
        return exitCode.number();
    }

    /** Whatever goes wrong inside, even too deep a nesting or too little memory, ends as a line and an exit code. */
    private ExitCode execute(Console console, String... arguments) {
        FailureTeller failures = new FailureTeller(console, ON.equals(environment.get("JIREI_DEBUG")));
        try {
            return CommandTree.execute(console, failures, environment, arguments);
        } catch (RuntimeException | Error failure) {
            return failures.tell(failure);
        }
    }
}
