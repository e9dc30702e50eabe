/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.LineIndex;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.TextRegion;
import org.jirei.model.Audience;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Document;
import org.jirei.model.Element;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Numbering;
import org.jirei.model.Section;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.model.Trace;

/** Tells of each element what the model does not store: its printed number and its place in the source. */
final class Tracing {

    private final ParsedSources parsed;
    private final Audience audience;
    private final SurveyIndex surveys;
    private final Numbering numbering;
    private final Map<Document, ParsedSource> sources = new LinkedHashMap<>();

    Tracing(ParsedSources parsed, Audience audience) {
        this.parsed = parsed;
        this.audience = audience;
        this.surveys = parsed.surveys();
        this.numbering = new Numbering(surveys);
        parsed.sources().forEach(source -> source.documents().forEach(document -> sources.put(document, source)));
    }

    SurveyIndex surveys() {
        return surveys;
    }

    /** Returns labels in the language of the case or survey that {@code element} is part of. */
    Labels labels(EObject element) {
        Case kase = Containers.find(element, Case.class);
        Survey survey = Containers.find(element, Survey.class);
        Language language = kase != null ? surveys.language(kase)
                : survey != null ? SurveyIndex.language(survey) : Language.JAPANESE;
        return new Labels(numbering, language).readBy(audience);
    }

    /** Returns the number as printed of a case, a section, a step or an action; empty for anything else. */
    Optional<String> number(Element element) {
        return switch (element) {
            case FlowLine line -> Optional.of(labels(line).number(line));
            case Case kase when numbering.of(kase) > 0 -> Optional.of(labels(kase).number(kase));
            case Section section -> Optional.of(Integer.toString(Numbering.of(section.getKind())));
            default -> Optional.empty();
        };
    }

    /** Returns the place in the source; of a model that was read from XMI the one that it was exported with. */
    Optional<SourceRange> range(Element element) {
        ParsedSource source = sources.get(Containers.find(element, Document.class));
        return parsed.region(element).map(region -> range(source, region)).or(() -> traced(element.getTrace()));
    }

    private static SourceRange range(ParsedSource source, TextRegion region) {
        LineIndex lines = source.lines();
        return new SourceRange(source.source().name(), lines.line(region.offset()), lines.column(region.offset()),
                lines.line(region.end()), lines.column(region.end()));
    }

    private static Optional<SourceRange> traced(Trace trace) {
        return trace == null || trace.getFile() == null ? Optional.empty()
                : Optional.of(new SourceRange(trace.getFile(), trace.getLine(), trace.getColumn(), trace.getEndLine(),
                        trace.getEndColumn()));
    }
}
