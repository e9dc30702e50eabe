/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.Arrays;
import org.jirei.build.notice.ExitCode;
import org.jirei.cli.console.Console;
import picocli.CommandLine.Command;

/** {@code jirei version}: tells which Jirei this is and what it runs on. */
@Command(name = "version", sortOptions = false)
final class VersionCommand extends Subcommand {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    ExitCode run() {
        Arrays.stream(new ToolVersion().getVersion()).forEach(console::printLine);
        return ExitCode.FINE;
    }
}
