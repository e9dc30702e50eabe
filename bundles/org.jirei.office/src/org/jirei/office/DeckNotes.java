/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/**
 * What a speaker has below the picture of a slide. Its page is written here: the library would copy the master's, whose
 * fields become something that no schema knows, so that PowerPoint would have to repair the presentation.
 */
final class DeckNotes {

    private static final String BODY = "type=\"body\" idx=\"1\"";

    private final DeckHouse house;

    DeckNotes(DeckHouse house) {
        this.house = house;
    }

    /**
     * Adds notes to a slide that has none.
     *
     * @param number the slide's
     */
    void add(XSLFSlide slide, List<String> lines, int number, Language language) throws XmlException {
        Optional<String> numbered = house.numberOfNotes();
        XSLFNotes page = house.show().getNotesSlide(slide);
        SlideShapes shapes = new SlideShapes(language, address -> {
            throw new IllegalStateException("notes have no links");
        });
        shapes.addSlideImage();
        shapes.addPlaceholder(BODY, "Notes", lines, 1);
        numbered.ifPresent(attributes -> shapes.addNumber(attributes, number));
        var drawn = SldDocument.Factory.parse(shapes.xml()).getSld();
        page.getXmlObject().setCSld(drawn.getCSld());
        page.getXmlObject().setClrMapOvr(drawn.getClrMapOvr());
    }
}
