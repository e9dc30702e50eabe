/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.Comparator;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.model.Element;
import org.jirei.model.Trace;

/**
 * Where a case or a survey stands.
 *
 * @param source name of the file that was given
 * @param file name of the file that findings about it name: for an XMI export the text that it was made from
 * @param start where it begins; {@code null} where that is not known
 * @param end where it ends; {@code null} where that is not known
 */
record SourceSpan(String source, String file, Position start, Position end) {

    /** A 1-based line and column. */
    record Position(int line, int column) implements Comparable<Position> {

        private static final Comparator<Position> READING_ORDER =
                Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

        @Override
        public int compareTo(Position other) {
            return READING_ORDER.compare(this, other);
        }
    }

    /** Finds where {@code element} stands. */
    static SourceSpan of(Element element, ParsedSources parsed) {
        ParsedSource source = parsed.sourceOf(element);
        String name = source.source().name();
        Trace trace = element.getTrace();
        return parsed.region((EObject) element).map(region -> ofRegion(name, region, source.lines()))
                .orElseGet(() -> trace == null || trace.getFile() == null
                        ? new SourceSpan(name, name, null, null)
                        : new SourceSpan(name, trace.getFile(), new Position(trace.getLine(), trace.getColumn()),
                                new Position(trace.getEndLine(), trace.getEndColumn())));
    }

    private static SourceSpan ofRegion(String name, TextRegion region, LineIndex lines) {
        return new SourceSpan(name, name,
                new Position(lines.line(region.offset()), lines.column(region.offset())),
                new Position(lines.line(region.end()), lines.column(region.end())));
    }

    /** Returns whether {@code diagnostic} is about a place inside. */
    boolean contains(Diagnostic diagnostic) {
        Position place = new Position(diagnostic.line(), diagnostic.column());
        return start != null && diagnostic.file().equals(file)
                && start.compareTo(place) <= 0 && place.compareTo(end) <= 0;
    }

    /** Returns whether {@code diagnostic} is about the file in which this stands. */
    boolean sharesFile(Diagnostic diagnostic) {
        return diagnostic.file().equals(source) || diagnostic.file().equals(file);
    }
}
