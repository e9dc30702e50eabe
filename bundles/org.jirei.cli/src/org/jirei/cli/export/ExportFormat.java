/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jirei.lang.ParsedSources;
import org.jirei.render.notation.Notation;

/** The forms in which a model is handed to other programs. A new one is a class and its line here. */
public enum ExportFormat {
    /** The whole model in EMF's own form, which Jirei reads too. */
    XMI((parsed, output) -> XmiExport.write(parsed)),
    /** The whole model for everybody else, with a JSON Schema. */
    JSON((parsed, output) -> JsonExport.write(parsed).getBytes(StandardCharsets.UTF_8)),
    /** The sequence diagrams for PlantUML. */
    PLANTUML((parsed, output) -> DiagramExport.write(parsed, Notation.PLANTUML, output)),
    /** The sequence diagrams for Mermaid. */
    MERMAID((parsed, output) -> DiagramExport.write(parsed, Notation.MERMAID, output));

    private final BiFunction<ParsedSources, String, byte[]> writer;

    ExportFormat(BiFunction<ParsedSources, String, byte[]> writer) {
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
     * @param output where it goes, as the user named it
     * @throws org.jirei.build.notice.Failure where this format does not hold what was given, or must not
     */
    public byte[] write(ParsedSources parsed, String output) {
        return writer.apply(parsed, output);
    }
}
