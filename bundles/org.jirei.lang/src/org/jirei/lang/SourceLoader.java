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
import java.util.ArrayList;
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

    ParsedSources load(List<SourceText> sources) {
        List<ParsedSource> loaded = new ArrayList<>();
        for (SourceText source : sources) {
            Resource resource = makeResource(source, loaded.size());
            resources.getResources().add(resource);
            loaded.add(read(source, resource));
        }
        loaded.forEach(source -> EcoreUtil.resolveAll(source.resource()));
        return new ParsedSources(List.copyOf(loaded));
    }

    /** The number keeps two sources of the same name apart. */
    private Resource makeResource(SourceText source, int number) {
        URI uri = URI.createHierarchicalURI("source", null, null,
                new String[] {Integer.toString(number), source.isXmi() ? "model.xmi" : "text.jirei"}, null, null);
        return source.isXmi() ? new JireiResourceFactoryImpl().createResource(uri) : textFactory.createResource(uri);
    }

    private static ParsedSource read(SourceText source, Resource resource) {
        return resource instanceof XtextResource text ? readText(source, text) : readXmi(source, resource);
    }

    private static ParsedSource readText(SourceText source, XtextResource resource) {
        try {
            resource.load(new LazyStringInputStream(source.text(), StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return ParsedSource.of(source, resource);
    }

    private static ParsedSource readXmi(SourceText source, Resource resource) {
        try {
            resource.load(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                            XMLResource.OPTION_PARSER_FEATURES, Map.of(FORBID_DOCTYPE, true)));
        } catch (IOException e) {
            // what could be read, or nothing, tells: see below
        }
        return ParsedSource.ofXmi(source, resource);
    }
}
