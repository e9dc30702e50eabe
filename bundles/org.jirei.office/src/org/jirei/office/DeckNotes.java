/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * What a speaker has below the picture of a slide. Its page is written here: the library would copy the master's, whose
 * fields become something that no schema knows, so that PowerPoint would have to repair the presentation.
 */
final class DeckNotes {

    private static final String BODY = "type=\"body\" idx=\"1\"";

    private DeckNotes() {
    }

    /**
     * Adds notes to a slide that has none.
     *
     * @param number the slide's
     */
    static void add(DeckHouse house, XSLFSlide slide, List<String> lines, int number, Language language)
            throws XmlException {
        XSLFNotes page = house.notesOf(slide);
        SlideShapes shapes = new SlideShapes(language, address -> {
            throw new IllegalStateException("notes have no links");
        });
        shapes.addSlideImage();
        shapes.addPlaceholder(BODY, "Notes", lines, 1);
        DeckHouse.numberOf(page.getMasterSheet().getXmlObject().getCSld())
                .ifPresent(attributes -> shapes.addNumber(attributes, number));
        CTSlide drawn = SldDocument.Factory.parse(shapes.xml()).getSld();
        page.getXmlObject().setCSld(drawn.getCSld());
        page.getXmlObject().setClrMapOvr(drawn.getClrMapOvr());
    }
}
