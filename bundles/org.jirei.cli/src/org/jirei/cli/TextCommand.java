/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jirei.build.CaseSections;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.cli.console.Console;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.parsing.NearestWord;
import org.jirei.model.Case;
import org.jirei.model.NamedElement;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;
import org.jirei.render.output.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** {@code jirei text}: the six sections of one case, to be pasted elsewhere. */
@Command(name = "text", sortOptions = false)
final class TextCommand extends Subcommand {

    private static final List<String> WORKING_FOLDER = List.of(".");

    private final Console console;
    private final Map<String, String> environment;

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private String name;

    @Parameters(index = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "inputs-or-folder")
    private List<String> inputs = WORKING_FOLDER;

    @Option(names = "--section", paramLabel = "background|detection|response|cause|prevention|lessons", order = 1)
    private SectionKind section;

    @Mixin
    private CheckOptions options;

    TextCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    ExitCode run() {
        Edition edition = Editions.of(options, root, environment);
        RuleSettings settings = options.settings(console);
        Sources sources = Sources.read(inputs, console);
        Case kase = wanted(sources.parsed().surveys().cases());
        List<Diagnostic> errors = options.check(sources.parsed(), settings).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR).toList();
        try {
            console.print(CaseSections.text(sources.parsed(), errors, kase, Optional.ofNullable(section), edition));
        } catch (Failure failure) {
            console.tellText(sources.print(errors, console));
            throw failure;
        }
        return ExitCode.FINE;
    }

    private Case wanted(List<Case> cases) {
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        return cases.stream()
                .filter(kase -> kase.getName() != null
                        && Normalizer.normalize(kase.getName(), Normalizer.Form.NFC).equals(wanted))
                .findFirst().orElseThrow(() -> unknown(cases));
    }

    private Failure unknown(List<Case> cases) {
        List<String> names = cases.stream().map(NamedElement::getName).filter(Objects::nonNull).toList();
        String near = NearestWord.amongNames(names, name);
        return near == null
                ? Failure.of(ExitCode.USAGE, "text.unknown", name)
                : Failure.of(ExitCode.USAGE, "text.unknown-near", name, near);
    }
}
