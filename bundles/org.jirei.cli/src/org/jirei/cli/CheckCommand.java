/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.List;
import org.jirei.build.notice.ExitCode;
import org.jirei.cli.console.Console;
import org.jirei.cli.report.DiagnosticJson;
import org.jirei.cli.report.FindingCount;
import org.jirei.lang.Diagnostic;
import org.jirei.model.rules.RuleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei check}: tells what is wrong in sources. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends Subcommand {

    private final Console console;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", descriptionKey = "inputs")
    private List<String> inputs;

    @Option(names = "--format", paramLabel = "text|json", order = 1)
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private CheckOptions options;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    ExitCode run() {
        RuleSettings settings = options.settings(console);
        Sources sources = Sources.read(inputs, console);
        List<Diagnostic> diagnostics = options.check(sources.parsed(), settings);
        FindingCount count = FindingCount.of(diagnostics);
        switch (format) {
            case TEXT -> {
                console.print(sources.print(diagnostics, console));
                count.summary().ifPresent(console::tell);
            }
            case JSON -> console.print(DiagnosticJson.write(diagnostics, console.language()));
        }
        return count.exitCode();
    }
}
