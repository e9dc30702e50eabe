/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jirei.render.output.ReportDate;
import org.jirei.render.scene.XmlText;

/** Says what the document is: its title, which readers show instead of the file's name, and that it is PDF/UA. */
final class Metadata {

    private Metadata() {
    }

    /**
     * Describes {@code document}.
     *
     * @param date when it is said to be made; {@link ReportDate#FIXED} stands for no date, which a PDF may do without
     */
    static void describe(PDDocument document, String title, String language, ReportDate date) throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        if (!date.equals(ReportDate.FIXED)) {
            Calendar made = GregorianCalendar.from(date.instant().atZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
        }
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        byte[] packet = packet(title, language, dates(date)).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    /** Returns the metadata as XMP (ISO 16684-1), with what PDF/UA-1 asks for (ISO 14289-1, clause 5). */
    private static String packet(String title, String language, String dates) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>%s
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(XmlText.escaped(title), language, dates);
    }

    private static String dates(ReportDate date) {
        return date.equals(ReportDate.FIXED) ? ""
                : "<xmp:CreateDate>%1$s</xmp:CreateDate><xmp:ModifyDate>%1$s</xmp:ModifyDate>"
                        .formatted(date.instant());
    }
}
