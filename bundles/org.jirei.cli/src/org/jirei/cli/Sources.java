/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.List;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;
import org.jirei.cli.input.Input;
import org.jirei.cli.input.InputReader;
import org.jirei.cli.report.DiagnosticPrinter;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Document;

/**
 * What a subcommand was given, read and parsed together.
 *
 * @param inputs the files
 * @param parsed the model that they make
 */
record Sources(List<Input> inputs, ParsedSources parsed) {

    /**
     * Reads and parses what {@code arguments} name. A file with nothing in it is told, but does no harm.
     *
     * @throws Failure where an input cannot be used, or where there is no survey and no case in any of them
     */
    static Sources read(List<String> arguments, Console console) {
        List<Input> inputs = InputReader.read(arguments, console.in());
        inputs.stream().filter(Input::isBlank).forEach(input -> console.tell(Notice.of("input.blank", input.name())));
        ParsedSources parsed = JireiLanguage.shared().parse(inputs.stream().map(Input::source).toList());
        if (parsed.sources().stream().noneMatch(Sources::hasContent)) {
            throw Failure.of(ExitCode.USAGE, "input.nothing");
        }
        return new Sources(inputs, parsed);
    }

    private static boolean hasContent(ParsedSource source) {
        return !source.syntaxProblems().isEmpty() || source.documents().stream().anyMatch(Sources::hasContent);
    }

    private static boolean hasContent(Document document) {
        return !document.getSurveys().isEmpty() || !document.getCases().isEmpty();
    }

    /** Returns {@code diagnostics} for people. */
    String print(List<Diagnostic> diagnostics, Console console) {
        return new DiagnosticPrinter(inputs.stream().map(Input::source).toList(), console.language())
                .print(diagnostics);
    }
}
