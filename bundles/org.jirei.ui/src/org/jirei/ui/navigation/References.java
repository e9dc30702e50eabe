/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.lang.ide.names.NameWords;
import org.jirei.model.NamedElement;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/**
 * Where something is declared and used, file by file.
 *
 * @param element what is meant
 * @param kind what kind of thing it is, in a word
 * @param label what its author calls it; empty where that is not written yet
 * @param files those that name it, in the order of their paths
 */
record References(NamedElement element, String kind, String label, List<InFile> files) {

    /**
     * The places in one file.
     *
     * @param file the file; {@code null} for a text from outside the workspace
     * @param name what the source is called
     * @param rows the places, in their order
     */
    record InFile(IFile file, String name, List<Row> rows) {
    }

    /**
     * One place.
     *
     * @param file the file; {@code null} for a text from outside the workspace
     * @param region the name in its source
     * @param line the 1-based line
     * @param text that line without the blanks at its ends
     * @param start where the name begins in {@code text}
     * @param whereabouts in which part of the survey it stands
     * @param declaration whether the name is given here
     * @param icon the name of its picture
     */
    record Row(IFile file, TextRegion region, int line, String text, int start, String whereabouts,
            boolean declaration, String icon) {
    }

    static References of(Snapshot snapshot, NameIndex names, NamedElement element) {
        NameWords words = new NameWords(names.parsed());
        List<InFile> files = new ArrayList<>();
        for (ParsedSource source : snapshot.parsed().sources()) {
            String name = source.source().name();
            IFile file = snapshot.file(name).orElse(null);
            List<Row> rows = names.places(element).stream().filter(place -> place.file().equals(name))
                    .map(place -> row(place, file, source, words)).toList();
            if (!rows.isEmpty()) {
                files.add(new InFile(file, name, rows));
            }
        }
        return new References(element, NameWords.kind(element, WorkbenchLanguage.current()), words.label(element),
                List.copyOf(files));
    }

    private static Row row(NamePlace place, IFile file, ParsedSource source, NameWords words) {
        int line = source.lines().line(place.region().offset());
        String whole = source.lines().text(line);
        String text = whole.strip();
        int start = place.region().offset() - source.lines().start(line) - whole.indexOf(text);
        return new Row(file, place.region(), line, text, start,
                place.isDeclaration() ? "" : words.whereabouts(place, WorkbenchLanguage.current()),
                place.isDeclaration(), place.isDeclaration() ? Icons.name(place.element()) : "reference");
    }

    /** Returns how many places there are, the declaration among them. */
    int count() {
        return files.stream().mapToInt(file -> file.rows().size()).sum();
    }
}
