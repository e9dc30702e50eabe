/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.jirei.lang.checking.SourceChecker;
import org.jirei.lang.checking.SourcePlaces;
import org.jirei.model.Document;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.RuleSettings;

/** Sources that were parsed together, and the one model that they make. */
public final class ParsedSources {

    private final List<ParsedSource> sources;

    ParsedSources(List<ParsedSource> sources) {
        this.sources = sources;
    }

    /** Returns what Xtext has read into {@code resources}; each source is called by its address. */
    public static ParsedSources of(Collection<? extends Resource> resources) {
        return new ParsedSources(resources.stream().filter(XtextResource.class::isInstance)
                .map(XtextResource.class::cast)
                .filter(resource -> resource.getParseResult() != null).map(ParsedSources::parsed).toList());
    }

    private static ParsedSource parsed(XtextResource resource) {
        String text = resource.getParseResult().getRootNode().getText();
        return ParsedSource.of(new SourceText(resource.getURI().toString(), text), resource);
    }

    /** Returns the sources in the order in which they were given. */
    public List<ParsedSource> sources() {
        return sources;
    }

    /** Returns all documents in the order of the sources. */
    public List<Document> documents() {
        return sources.stream().flatMap(source -> source.documents().stream()).toList();
    }

    /** Returns which case belongs to which survey. */
    public SurveyIndex surveys() {
        return new SurveyIndex(documents());
    }

    /** Returns the source that {@code object} was read from. */
    public ParsedSource sourceOf(EObject object) {
        Object root = EcoreUtil.getRootContainer(object);
        return sources.stream().filter(source -> source.documents().contains(root)).findFirst().orElseThrow();
    }

    /** Returns the stretch of source that {@code object} was read from; empty for a model that was read from XMI. */
    public Optional<TextRegion> region(EObject object) {
        return SourcePlaces.region(object);
    }

    /**
     * Checks everything: syntax, the model's rules, what only the text shows. Findings that the source allows with a
     * reason are left out.
     *
     * @return in the order of the sources, then of their text
     */
    public List<Diagnostic> check(RuleSettings settings) {
        return new SourceChecker(this, settings).check();
    }
}
