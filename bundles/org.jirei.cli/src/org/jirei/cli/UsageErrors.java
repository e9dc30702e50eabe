/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.stream.Collectors;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells wrong usage on one line, in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.tell(switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> Notice.of("usage.missing", missing(missing), command);
            case OverwrittenOptionException twice -> Notice.of("usage.twice", name(twice.getOverwritten()), command);
            case MutuallyExclusiveArgsException both -> Notice.of("usage.exclusive", command);
            default -> failure.getArgSpec() == null
                    ? Notice.of("usage.other", command)
                    : Notice.of("usage.value", name(failure.getArgSpec()), failure.getArgSpec().paramLabel(), command);
        });
        return ExitCode.USAGE.number();
    }

    private static Notice unmatched(UnmatchedArgumentException failure, String command) {
        String argument = failure.getUnmatched().getFirst();
        return failure.getSuggestions().isEmpty()
                ? Notice.of(failure.isUnknownOption() ? "usage.unknown-option" : "usage.unknown", argument, command)
                : Notice.of("usage.unknown-near", argument, failure.getSuggestions().getFirst(), command);
    }

    private static String missing(MissingParameterException failure) {
        return failure.getMissing().stream().map(UsageErrors::nameAndLabel).distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String nameAndLabel(ArgSpec argument) {
        boolean takesValue = argument.isOption() && !argument.paramLabel().isEmpty() && argument.arity().max() > 0;
        return takesValue ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
