/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.Map;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.render.output.Edition;
import org.jirei.render.output.ReportDate;

/** Puts together for whom, in which language and under which date a subcommand makes what it makes. */
final class Editions {

    private Editions() {
    }

    /**
     * Returns the edition that the options ask for, under the date that {@code environment} tells.
     *
     * @throws Failure where that is no date
     */
    static Edition of(CheckOptions options, RootCommand root, Map<String, String> environment) {
        try {
            return new Edition(options.audience(), root.words(), ReportDate.of(environment));
        } catch (IllegalArgumentException e) {
            throw Failure.of(ExitCode.USAGE, "build.date", ReportDate.VARIABLE,
                    environment.get(ReportDate.VARIABLE));
        }
    }
}
