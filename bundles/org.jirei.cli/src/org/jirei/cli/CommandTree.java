/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jirei.build.BuildFormat;
import org.jirei.build.notice.ExitCode;
import org.jirei.cli.console.Console;
import org.jirei.cli.export.ExportFormat;
import org.jirei.model.Audience;
import org.jirei.model.Language;
import org.jirei.model.SectionKind;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;

/** Puts the command line together. A new subcommand is a class, its line here and its texts in the help. */
final class CommandTree {

    private static final int WIDTH_OF_HELP = 100;

    private CommandTree() {
    }

    /** Does what {@code arguments} say. */
    static ExitCode execute(Console console, FailureTeller failures, Map<String, String> environment,
            String... arguments) {
        int number = commands(console, failures, environment).execute(arguments);
        for (ExitCode exitCode : ExitCode.values()) {
            if (exitCode.number() == number) {
                return exitCode;
            }
        }
        throw new IllegalStateException("no exit code " + number);
    }

    private static CommandLine commands(Console console, FailureTeller failures, Map<String, String> environment) {
        CommandLine root = new CommandLine(new RootCommand(console));
        for (Subcommand subcommand : List.of(new CheckCommand(console), new BuildCommand(console, environment),
                new TextCommand(console, environment), new FmtCommand(console),
                new ExportCommand(console, environment), new ExplainCommand(console), new VersionCommand(console))) {
            root.addSubcommand(subcommand);
        }
        return root.setResourceBundle(HelpTexts.in(console.language()))
                .registerConverter(Language.class, CommandTree::language)
                .registerConverter(ReportFormat.class, word -> ReportFormat.of(word)
                        .orElseThrow(() -> new TypeConversionException(word)))
                .registerConverter(ExportFormat.class, word -> ExportFormat.of(word)
                        .orElseThrow(() -> new TypeConversionException(word)))
                .registerConverter(Audience.class, word -> constant(Audience.class, word))
                .registerConverter(SectionKind.class, word -> constant(SectionKind.class, word))
                .registerConverter(BuildFormat.class, word -> constant(BuildFormat.class, word))
                .registerConverter(FigureKind.class, word -> constant(FigureKind.class, word))
                .registerConverter(PageFormat.class, word -> constant(PageFormat.class, word))
                .registerConverter(Theme.class, word -> constant(Theme.class, word))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH_OF_HELP)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(console.writer())
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure).number());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return constant;
            }
        }
        throw new TypeConversionException(word);
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new TypeConversionException(code);
    }
}
