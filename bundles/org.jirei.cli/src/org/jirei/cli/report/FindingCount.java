/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Notice;
import org.jirei.lang.Diagnostic;
import org.jirei.model.rules.Severity;

/** How many findings of each severity there are. */
public record FindingCount(int errors, int warnings, int infos) {

    /** Counts {@code diagnostics}. */
    public static FindingCount of(List<Diagnostic> diagnostics) {
        return new FindingCount(count(diagnostics, Severity.ERROR), count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.INFO));
    }

    private static int count(List<Diagnostic> diagnostics, Severity severity) {
        return (int) diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }

    /** Returns what a run with these findings ends with. */
    public ExitCode exitCode() {
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Returns the line that sums up; empty where nothing was found. */
    public Optional<Notice> summary() {
        List<Object> told = new ArrayList<>();
        addTo(told, "error", errors);
        addTo(told, "warning", warnings);
        addTo(told, "info", infos);
        return told.isEmpty() ? Optional.empty() : Optional.of(new Notice("summary." + told.size(), told));
    }

    private static void addTo(List<Object> told, String severity, int count) {
        if (count > 0) {
            told.add(Notice.of("count." + severity + (count == 1 ? ".one" : ".many"), count));
        }
    }
}
