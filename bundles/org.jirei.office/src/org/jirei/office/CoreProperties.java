/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.jirei.model.Language;
import org.jirei.render.output.ReportDate;

/** Says what a document is, without asking a clock or the name of a user. */
final class CoreProperties {

    private static final String MAKER = "Jirei";

    private CoreProperties() {
    }

    /** Describes {@code document}; what a template says of itself does not hold for the report. */
    static void describe(POIXMLDocument document, String title, Language language, ReportDate date)
            throws InvalidFormatException {
        POIXMLProperties properties = document.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setCreatorProperty(MAKER);
        core.setLastModifiedByProperty(MAKER);
        core.setLanguageProperty(Optional.of(language.code()));
        core.setCreatedProperty(Optional.of(Date.from(date.instant())));
        core.setModifiedProperty(Optional.of(Date.from(date.instant())));
        core.setRevisionProperty(Optional.of("1"));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(MAKER);
    }
}
