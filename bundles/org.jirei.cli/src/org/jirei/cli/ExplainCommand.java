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
import org.jirei.cli.report.RulePage;
import org.jirei.lang.parsing.NearestWord;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code jirei explain}: shows a rule's reference page, or the list of all rules. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends Subcommand {

    private final Console console;

    @Parameters(paramLabel = "RULE-ID", arity = "0..1", descriptionKey = "rule")
    private String ruleId;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    ExitCode run() {
        RulePage page = new RulePage(console.language(), console.messages());
        console.print(ruleId == null ? page.list() : page.of(description()));
        return ExitCode.FINE;
    }

    private RuleDescription description() {
        return RuleCatalog.description(ruleId).orElseThrow(() -> nearest()
                .map(near -> Failure.of(ExitCode.USAGE, "explain.unknown-near", ruleId, near))
                .orElseGet(() -> Failure.of(ExitCode.USAGE, "explain.unknown", ruleId)));
    }

    /** The id with the fewest wrong letters, else the first that what was typed is a part of. */
    private Optional<String> nearest() {
        List<String> ids = RuleCatalog.descriptions().stream().map(RuleDescription::id).toList();
        return Optional.ofNullable(NearestWord.amongNames(ids, ruleId))
                .or(() -> ids.stream().filter(id -> !ruleId.isEmpty() && id.contains(ruleId)).findFirst());
    }
}
