/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;
import org.jirei.cli.export.ExportFormat;
import org.jirei.cli.export.JsonSchema;
import org.jirei.cli.report.FindingCount;
import org.jirei.lang.Diagnostic;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jirei export}: hands the whole model, or the diagrams in it, to other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand extends Subcommand {

    private final Console console;
    private final Map<String, String> environment;

    @ParentCommand
    private RootCommand root;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", descriptionKey = "inputs")
    private List<String> inputs = List.of();

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE|-", order = 3)
    private String output = ExportTarget.STANDARD_OUTPUT;

    @Mixin
    private CheckOptions options;

    /** Either a format, or the schema of the JSON format. */
    static final class What {

        @Option(names = "--format", paramLabel = "xmi|json|plantuml|mermaid", required = true, order = 1)
        private ExportFormat format;

        @Option(names = "--schema", required = true, order = 2)
        private boolean schema;
    }

    ExportCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    ExitCode run() {
        ExportTarget target = ExportTarget.of(output, console);
        byte[] schema = JsonSchema.text().getBytes(StandardCharsets.UTF_8);
        if (what.schema) {
            target.write(schema);
            return ExitCode.FINE;
        }
        if (inputs.isEmpty()) {
            throw Failure.of(ExitCode.USAGE, "usage.missing", "FILE|DIR|-", "jirei export");
        }
        RuleSettings settings = options.settings(console);
        Sources sources = Sources.read(inputs, console);
        target.refuseInputs(sources.inputs());
        if (!isWhole(sources, settings)) {
            console.tell(Notice.of("export.refused"));
            return ExitCode.FINDINGS;
        }
        byte[] model = what.format.write(sources.parsed(), Editions.of(options, root, environment), output);
        if (what.format == ExportFormat.JSON) {
            target.writeBeside(JsonSchema.FILE_NAME, JsonSchema.MARK, schema);
        }
        target.write(model);
        return ExitCode.FINE;
    }

    /** Programs that read an export must be able to trust it, so that nothing with errors is exported. */
    private boolean isWhole(Sources sources, RuleSettings settings) {
        List<Diagnostic> errors = options.check(sources.parsed(), settings).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR).toList();
        console.tellText(sources.print(errors, console));
        FindingCount.of(errors).summary().ifPresent(console::tell);
        return errors.isEmpty();
    }
}
