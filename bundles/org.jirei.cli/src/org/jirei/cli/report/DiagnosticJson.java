/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.jirei.lang.Diagnostic;
import org.jirei.model.Language;

/** Writes findings for programs: one object, its fields and findings always in the same order. */
public final class DiagnosticJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private DiagnosticJson() {
    }

    private record Report(List<Entry> diagnostics, int errors, int warnings, int infos) {
    }

    private record Entry(String file, int line, int column, int endLine, int endColumn, String severity, String rule,
            String message) {
    }

    /**
     * Returns {@code {"diagnostics": [{"file", "line", "column", "endLine", "endColumn", "severity", "rule",
     * "message"}], "errors", "warnings", "infos"}}: lines and columns are 1-based, columns count UTF-16 units, ends
     * are exclusive, severities are error, warning and info. Ends in LF.
     */
    public static String write(List<Diagnostic> diagnostics, Language language) {
        FindingCount count = FindingCount.of(diagnostics);
        List<Entry> entries = diagnostics.stream().map(diagnostic -> new Entry(diagnostic.file(), diagnostic.line(),
                diagnostic.column(), diagnostic.endLine(), diagnostic.endColumn(), diagnostic.severity().word(),
                diagnostic.ruleId(), diagnostic.message(language))).toList();
        return GSON.toJson(new Report(entries, count.errors(), count.warnings(), count.infos())) + "\n";
    }
}
