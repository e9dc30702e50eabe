/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.Locale;
import java.util.function.Function;
import org.jirei.model.Case;
import org.jirei.model.Labels;

/** The notations of other tools that draw sequence diagrams. A new one is a class and its line here. */
public enum Notation {
    /** Of PlantUML, 1.2026 or newer: one file may hold several diagrams. */
    PLANTUML(PlantUmlWriter::write, true),
    /** Of Mermaid, 11 or newer: one file holds one diagram. */
    MERMAID(MermaidWriter::write, false);

    private final Function<Script, String> writer;
    private final boolean severalInAFile;

    Notation(Function<Script, String> writer, boolean severalInAFile) {
        this.writer = writer;
        this.severalInAFile = severalInAFile;
    }

    /** Returns the word by which Markdown names the notation of a block. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether one file may hold several diagrams. */
    public boolean severalInAFile() {
        return severalInAFile;
    }

    /**
     * Returns the sequence diagram of {@code kase}, its names, numbers and fixed words printed by {@code labels} as in
     * Jirei's own figure. The same model gives the same text. What is absent or did not resolve is left out.
     */
    public Diagram diagram(Case kase, Labels labels) {
        ScriptReader reader = new ScriptReader(kase, labels);
        return new Diagram(reader.title(), writer.apply(reader.script()), reader.texts());
    }
}
