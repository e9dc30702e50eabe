/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jirei.build.Build;
import org.jirei.build.BuildSettings;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.cli.console.Console;
import org.jirei.cli.input.Input;
import org.jirei.cli.report.FindingCount;
import org.jirei.lang.Diagnostic;
import org.jirei.model.rules.RuleSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jirei build}: makes figures, texts and the report. */
@Command(name = "build", sortOptions = false)
final class BuildCommand extends Subcommand {

    private final Console console;
    private final Map<String, String> environment;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", descriptionKey = "inputs")
    private List<String> inputs;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, order = 1)
    private String output;

    @Option(names = "--force", order = 2)
    private boolean force;

    @Mixin
    private BuildOptions building;

    @Mixin
    private CheckOptions options;

    BuildCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    ExitCode run() {
        Path folder = folder();
        BuildSettings wanted = building.settings().in(Editions.of(options, root, environment));
        RuleSettings settings = options.settings(console);
        Sources sources = Sources.read(inputs, console);
        List<Diagnostic> diagnostics = options.check(sources.parsed(), settings);
        FindingCount count = FindingCount.of(diagnostics);
        console.tellText(sources.print(diagnostics, console));
        count.summary().ifPresent(console::tell);
        ExitCode ofOutputs = new Build(console, ToolVersion.number())
                .run(sources.inputs().stream().map(Input::ofBuild).toList(), sources.parsed(), diagnostics, wanted, folder,
                        force);
        return count.exitCode().or(ofOutputs);
    }

    private Path folder() {
        try {
            return output.isEmpty() ? Path.of(".") : Path.of(output);
        } catch (InvalidPathException e) {
            throw Failure.of(ExitCode.USAGE, "output.path-invalid", output);
        }
    }
}
