/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.jirei.model.util.JireiResourceFactoryImpl;

/** Loads sources into one resource set and links them. */
final class SourceLoader {

    /** Without a document type there are no entities, neither huge nor foreign ones. */
    private static final String FORBID_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final XtextResourceSet resources;
    private final IResourceFactory textFactory;

    SourceLoader(Injector injector) {
        resources = injector.getInstance(XtextResourceSet.class);
        // a reference in an XMI file to some other address must not make EMF fetch it
        resources.getURIConverter().getURIHandlers().clear();
        textFactory = injector.getInstance(IResourceFactory.class);
    }

    /** Sources do not depend on each other before they are linked, so that all processors may work on them. */
    ParsedSources load(List<SourceText> sources) {
        List<Resource> loaded = InParallel.each(sources.size(),
                number -> makeResource(sources.get(number), number));
        resources.getResources().addAll(loaded);
        loadXmi(sources, loaded);
        List<ParsedSource> parsed = InParallel.each(sources.size(),
                number -> parsed(sources.get(number), loaded.get(number)));
        loaded.forEach(EcoreUtil::resolveAll);
        return new ParsedSources(parsed);
    }

    /** Texts are parsed at once. The number keeps two sources of the same name apart. */
    private Resource makeResource(SourceText source, int number) {
        URI uri = URI.createHierarchicalURI("source", null, null,
                new String[] {Integer.toString(number), source.isXmi() ? "model.xmi" : "text.jirei"}, null, null);
        if (source.isXmi()) {
            return new JireiResourceFactoryImpl().createResource(uri);
        }
        Resource resource = textFactory.createResource(uri);
        try {
            resource.load(new LazyStringInputStream(source.text(), StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return resource;
    }

    private static void loadXmi(List<SourceText> sources, List<Resource> loaded) {
        for (int number = 0; number < sources.size(); number++) {
            if (sources.get(number).isXmi()) {
                loadXmi(sources.get(number), loaded.get(number));
            }
        }
    }

    /** Only in the set of resources, where {@link #resources} may fetch nothing, does EMF fetch nothing either. */
    private static void loadXmi(SourceText source, Resource resource) {
        try {
            resource.load(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                            XMLResource.OPTION_PARSER_FEATURES, Map.of(FORBID_DOCTYPE, true)));
        } catch (IOException e) {
            // what could be read, or nothing, tells: see ParsedSource
        }
    }

    private static ParsedSource parsed(SourceText source, Resource resource) {
        return resource instanceof XtextResource text
                ? ParsedSource.of(source, text) : ParsedSource.ofXmi(source, resource);
    }
}
