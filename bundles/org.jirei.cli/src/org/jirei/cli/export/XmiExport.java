/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Audience;
import org.jirei.model.Case;
import org.jirei.model.Element;
import org.jirei.model.JireiFactory;
import org.jirei.model.Trace;
import org.jirei.model.util.JireiResourceFactoryImpl;

/**
 * Writes the whole model as one XMI file, which Jirei and any EMF tool can read: all documents in it, so that every
 * reference stays inside, and each element with its number and place.
 */
final class XmiExport {

    private final Tracing tracing;

    private XmiExport(Tracing tracing) {
        this.tracing = tracing;
    }

    /** Returns the model of {@code parsed}; the same sources give the same bytes. */
    static byte[] write(ParsedSources parsed) {
        XmiExport export = new XmiExport(new Tracing(parsed, Audience.PUBLIC));
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> documents = new ArrayList<>(copier.copyAll(parsed.documents()));
        copier.copyReferences();
        copier.forEach(export::trace);
        copier.values().forEach(XmiExport::forgetCriteriaNotGiven);
        return save(documents);
    }

    /** A case may be exported without its survey; what it meets is then only a name, which XMI cannot hold. */
    private static void forgetCriteriaNotGiven(EObject copy) {
        if (copy instanceof Case kase) {
            kase.getMeets().removeIf(EObject::eIsProxy);
        }
    }

    private void trace(EObject original, EObject copy) {
        if (original instanceof Element element && copy instanceof Element traced) {
            Optional<String> number = tracing.number(element);
            Optional<SourceRange> range = tracing.range(element);
            if (number.isPresent() || range.isPresent()) {
                traced.setTrace(trace(number.orElse(null), range.orElse(null)));
            }
        }
    }

    private static Trace trace(String number, SourceRange range) {
        Trace trace = JireiFactory.eINSTANCE.createTrace();
        trace.setNumber(number);
        if (range != null) {
            trace.setFile(range.file());
            trace.setLine(range.line());
            trace.setColumn(range.column());
            trace.setEndLine(range.endLine());
            trace.setEndColumn(range.endColumn());
        }
        return trace;
    }

    private static byte[] save(List<EObject> documents) {
        Resource resource = new JireiResourceFactoryImpl().createResource(URI.createURI("model.xmi"));
        resource.getContents().addAll(documents);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
