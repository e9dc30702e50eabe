/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * Holds the parts of a document or presentation against the schemas of ECMA-376-1. Those of ECMA-376-2, which say what
 * the package consists of, are left to the library that reads it back.
 */
final class OoxmlSchema {

    private final List<String> parts = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private OoxmlSchema() {
    }

    static OoxmlSchema of(byte[] written) throws IOException, XmlException {
        OoxmlSchema schema = new OoxmlSchema();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml") && !isOfPackage(entry.getName())) {
                    schema.validate(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return schema;
    }

    private static boolean isOfPackage(String part) {
        return part.equals("[Content_Types].xml") || part.equals("docProps/core.xml");
    }

    private void validate(String part, byte[] content) throws IOException, XmlException {
        XmlObject document = TypeSystemHolder.typeSystem
                .parse(new ByteArrayInputStream(content), null, new XmlOptions());
        if (document.schemaType() == XmlBeans.NO_TYPE || !document.schemaType().isDocumentType()) {
            errors.add(part + " is of no type that the schemas know");
        }
        List<XmlError> found = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(found));
        found.stream().map(error -> part + ": " + error.getMessage()).distinct().forEach(errors::add);
        parts.add(part);
    }

    /** Returns the names of the parts that were validated, in the order of the package. */
    List<String> parts() {
        return parts;
    }

    /** Returns what is against the schemas. */
    List<String> errors() {
        return errors;
    }
}
