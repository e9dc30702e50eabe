/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jirei.build.notice.PlainLine;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.LineIndex;
import org.jirei.lang.SourceText;
import org.jirei.model.Language;

/**
 * Writes findings for people: place, severity, rule and message on a line that editors can jump from, then the line
 * of the source with a caret under the place.
 */
public final class DiagnosticPrinter {

    private final Language language;
    private final Map<String, LineIndex> lines = new LinkedHashMap<>();

    /** Makes a printer of findings in {@code sources}, told in {@code language}. */
    public DiagnosticPrinter(List<SourceText> sources, Language language) {
        this.language = language;
        for (SourceText source : sources) {
            if (!source.isXmi()) {
                lines.put(source.name(), new LineIndex(source.text()));
            }
        }
    }

    /** Returns all {@code diagnostics} in their order; each line ends in LF. */
    public String print(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::print).collect(Collectors.joining());
    }

    private String print(Diagnostic diagnostic) {
        String head = "%s:%d:%d: %s [%s] %s\n".formatted(PlainLine.of(diagnostic.file()), diagnostic.line(),
                diagnostic.column(), diagnostic.severity().word(), diagnostic.ruleId(),
                PlainLine.of(diagnostic.message(language)));
        LineIndex source = lines.get(diagnostic.file());
        return source == null ? head : head + excerpt(diagnostic, source.text(diagnostic.line()));
    }

    private static String excerpt(Diagnostic diagnostic, String line) {
        int end = diagnostic.endLine() > diagnostic.line() ? line.length() : diagnostic.endColumn() - 1;
        return SourceExcerpt.of(line, diagnostic.column() - 1, end);
    }
}
