/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jirei.build.files.WholeFile;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.IoReason;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;
import org.jirei.cli.input.Input;
import org.jirei.cli.input.InputReader;
import org.jirei.cli.report.DiagnosticPrinter;
import org.jirei.lang.formatting.FormatResult;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jirei fmt}: brings sources into the canonical form. */
@Command(name = "fmt", sortOptions = false)
final class FmtCommand extends Subcommand {

    private final Console console;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", descriptionKey = "inputs")
    private List<String> inputs;

    @Option(names = "--check", order = 1)
    private boolean check;

    @Option(names = "--keywords", paramLabel = "ja|en", order = 2)
    private Language keywords;

    FmtCommand(Console console) {
        this.console = console;
    }

    @Override
    ExitCode run() {
        if (inputs.size() > 1 && inputs.contains(InputReader.STANDARD_INPUT)) {
            throw Failure.of(ExitCode.USAGE, "fmt.standard-input-alone");
        }
        List<Input> read = InputReader.read(inputs, console.in());
        List<Notice> unfit = read.stream().filter(input -> input.source().isXmi())
                .map(input -> Notice.of("fmt.xmi", input.name())).toList();
        if (!unfit.isEmpty()) {
            throw new Failure(ExitCode.USAGE, unfit);
        }
        return read.stream().map(this::format).reduce(ExitCode.FINE, ExitCode::or);
    }

    private ExitCode format(Input input) {
        FormatResult result = JireiFormatter.format(input.source(), keywords);
        if (!result.problems().isEmpty()) {
            DiagnosticPrinter printer = new DiagnosticPrinter(List.of(input.source()), console.language());
            console.tellText(printer.print(result.problems()));
            console.tell(Notice.of("fmt.left-alone", input.name()));
            return ExitCode.FINDINGS;
        }
        byte[] formatted = result.text().getBytes(StandardCharsets.UTF_8);
        boolean differs = !Arrays.equals(formatted, input.bytes());
        if (check) {
            return differs ? list(input) : ExitCode.FINE;
        }
        if (input.path().isEmpty()) {
            console.print(formatted);
        } else if (differs) {
            rewrite(input, formatted);
        }
        return ExitCode.FINE;
    }

    private ExitCode list(Input input) {
        console.printLine(input.name());
        return ExitCode.FINDINGS;
    }

    private void rewrite(Input input, byte[] formatted) {
        try {
            WholeFile.write(input.path().orElseThrow(), formatted);
        } catch (IOException e) {
            throw Failure.of(ExitCode.OUTPUT, "output.failed", input.name(), IoReason.of(e));
        }
        console.printLine(input.name());
    }
}
