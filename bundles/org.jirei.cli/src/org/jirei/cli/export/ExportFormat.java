/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jirei.lang.ParsedSources;

/** The forms in which the whole model is handed to other programs. A new one is a class and its line here. */
public enum ExportFormat {
    /** EMF's own, which Jirei reads too. */
    XMI(XmiExport::write),
    /** For everybody else, with a JSON Schema. */
    JSON(parsed -> JsonExport.write(parsed).getBytes(StandardCharsets.UTF_8));

    private final Function<ParsedSources, byte[]> writer;

    ExportFormat(Function<ParsedSources, byte[]> writer) {
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

    /** Returns the model of {@code parsed} in this format. It must have no unresolved names. */
    public byte[] write(ParsedSources parsed) {
        return writer.apply(parsed);
    }
}
