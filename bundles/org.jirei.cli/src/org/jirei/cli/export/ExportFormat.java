/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jirei.lang.ParsedSources;
import org.jirei.render.notation.Notation;
import org.jirei.render.output.Edition;

/** The forms in which a model is handed to other programs. A new one is a class and its line here. */
public enum ExportFormat {
    /** The whole model in EMF's own form, which Jirei reads too. */
    XMI((parsed, edition, output) -> XmiExport.write(parsed)),
    /** The whole model for everybody else, with a JSON Schema. */
    JSON((parsed, edition, output) -> JsonExport.write(parsed, edition.audience()).getBytes(StandardCharsets.UTF_8)),
    /** The sequence diagrams for PlantUML. */
    PLANTUML((parsed, edition, output) -> DiagramExport.write(parsed, Notation.PLANTUML, edition, output)),
    /** The sequence diagrams for Mermaid. */
    MERMAID((parsed, edition, output) -> DiagramExport.write(parsed, Notation.MERMAID, edition, output));

    private final Writer writer;

    /** Writes a format. */
    private interface Writer {

        byte[] write(ParsedSources parsed, Edition edition, String output);
    }

    ExportFormat(Writer writer) {
        this.writer = writer;
    }

    /** Returns the word for it on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the format of a word as {@link #word()} gives it; empty for any other word. */
    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /**
     * Returns {@code parsed}, which must have no unresolved names, in this format.
     *
     * @param edition for whom, and in which language fixed words are
     * @param output where it goes, as the user named it
     * @throws org.jirei.build.notice.Failure where this format does not hold what was given, or must not
     */
    public byte[] write(ParsedSources parsed, Edition edition, String output) {
        return writer.write(parsed, edition, output);
    }
}
