/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.List;
import java.util.Optional;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.cli.console.Console;
import org.jirei.cli.input.Input;
import org.jirei.cli.input.InputReader;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Audience;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;
import picocli.CommandLine.Option;

/** The options of every subcommand that checks sources. */
final class CheckOptions {

    /** Without these, outputs would be made of a model with holes in it. */
    private static final List<String> INDISPENSABLE = List.of(Diagnostic.SYNTAX, "unresolved-name");

    @Option(names = "--rules", paramLabel = "FILE", order = 50)
    private String rules;

    @Option(names = "--warnings-as-errors", order = 51)
    private boolean warningsAsErrors;

    @Option(names = "--audience", paramLabel = "public|internal", order = 52)
    private Audience audience = Audience.PUBLIC;

    /** Returns who is going to read what is made. */
    Audience audience() {
        return audience;
    }

    /**
     * Returns how much the rules weigh, for the audience.
     *
     * @throws Failure where the file of {@code --rules} cannot be used
     */
    RuleSettings settings(Console console) {
        if (rules == null) {
            return RuleSettings.defaults().readBy(audience);
        }
        Input file = InputReader.readFile(rules);
        RuleSettings settings = parse(file, console);
        for (String rule : INDISPENSABLE) {
            if (!settings.severity(rule).equals(Optional.of(Severity.ERROR))) {
                throw Failure.of(ExitCode.USAGE, "rules.indispensable", file.name(), rule);
            }
        }
        return settings.readBy(audience);
    }

    private static RuleSettings parse(Input file, Console console) {
        try {
            return RuleSettings.parse(file.text(), console.language());
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.USAGE, "rules.wrong", file.name(), e.getMessage());
        }
    }

    /** Returns what {@code settings} find in {@code parsed}; warnings are errors where the user said so. */
    List<Diagnostic> check(ParsedSources parsed, RuleSettings settings) {
        List<Diagnostic> diagnostics = parsed.check(settings);
        return warningsAsErrors ? diagnostics.stream().map(CheckOptions::raised).toList() : diagnostics;
    }

    private static Diagnostic raised(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.WARNING ? diagnostic
                : new Diagnostic(diagnostic.file(), diagnostic.line(), diagnostic.column(), diagnostic.endLine(),
                        diagnostic.endColumn(), diagnostic.offset(), diagnostic.length(), Severity.ERROR,
                        diagnostic.ruleId(), diagnostic.arguments());
    }
}
