/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.render.notation.Diagram;
import org.jirei.render.notation.DiagramPage;
import org.jirei.render.notation.Notation;
import org.jirei.render.output.Edition;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.RenderContext;

/** Writes the sequence diagrams of all cases for another tool: as they are, or on a Markdown page. */
final class DiagramExport {

    private static final List<String> MARKDOWN = List.of(".md", ".markdown");

    private DiagramExport() {
    }

    /**
     * Returns the diagrams in the order of a report.
     *
     * @param edition for whom, and in which language fixed words are
     * @param output where they go; its ending tells whether that is a Markdown page
     * @throws Failure where there is no case, where there are several and one file cannot hold them, or where a
     *         confidential word would be published
     */
    static byte[] write(ParsedSources parsed, Notation notation, Edition edition, String output) {
        List<Diagram> diagrams = diagrams(parsed, notation, edition);
        if (diagrams.isEmpty()) {
            throw Failure.of(ExitCode.USAGE, "export.no-case");
        }
        boolean page = MARKDOWN.stream().anyMatch(output.toLowerCase(Locale.ROOT)::endsWith);
        if (!page && !notation.severalInAFile() && diagrams.size() > 1) {
            throw Failure.of(ExitCode.USAGE, "export.one-diagram", notation.word(), diagrams.size());
        }
        String text = page ? DiagramPage.markdown(notation, diagrams)
                : String.join("\n", diagrams.stream().map(Diagram::source).toList());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Diagram> diagrams(ParsedSources parsed, Notation notation, Edition edition) {
        ConfidentialWords confidential = ConfidentialWords.keptFrom(edition.audience(), parsed.documents());
        RenderContext context = RenderContext.of(parsed.surveys(), parsed.surveys().cases(), FigureSettings.DEFAULT,
                edition);
        List<Diagram> diagrams = new ArrayList<>();
        for (Case kase : context.cases()) {
            Diagram diagram = notation.diagram(kase, context.labels(kase));
            refuseConfidential(diagram, kase, confidential);
            diagrams.add(diagram);
        }
        return diagrams;
    }

    /** Pictures drawn from a diagram are published like Jirei's own, and nobody looks at them once more. */
    private static void refuseConfidential(Diagram diagram, Case kase, ConfidentialWords confidential) {
        diagram.texts().stream().flatMap(text -> confidential.find(text).stream()).findFirst().ifPresent(match -> {
            throw Failure.of(ExitCode.OUTPUT, "export.confidential",
                    Objects.requireNonNullElse(kase.getName(), ""), match.word());
        });
    }
}
