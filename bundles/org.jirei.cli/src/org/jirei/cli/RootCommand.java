/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.Optional;
import org.jirei.build.notice.ExitCode;
import org.jirei.cli.console.Console;
import org.jirei.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** {@code jirei} as such: what all subcommands share. Alone it shows a short help. */
@Command(name = "jirei", versionProvider = ToolVersion.class, sortOptions = false)
final class RootCommand extends Subcommand {

    private final Console console;

    /** That of messages is found before the arguments are understood; here it is that of what is made. */
    @Option(names = "--lang", paramLabel = "ja|en", scope = ScopeType.INHERIT, order = 90)
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, order = 91)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, order = 92)
    private boolean version;

    @Spec
    private CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    /** Returns the language in which fixed words are wanted; empty for that of each survey and case. */
    Optional<Language> words() {
        return Optional.ofNullable(language);
    }

    @Override
    ExitCode run() {
        console.tellText(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        return ExitCode.USAGE;
    }
}
