/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.jirei.model.Language;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;

/** Adds slides to a presentation, in their order. */
final class DeckSlides {

    private final DeckHouse house;
    private int count;

    /** What goes onto a slide below its title. */
    interface Body extends Consumer<SlideShapes> {
    }

    DeckSlides(DeckHouse house) {
        this.house = house;
    }

    SlideRoom room() {
        return house.room();
    }

    /** Adds a slide that begins something. */
    void addCover(String title, List<String> lines, Language language) throws XmlException {
        XSLFSlide slide = house.show().createSlide(house.cover());
        SlideShapes shapes = shapes(slide, language);
        shapes.addPlaceholder(DeckHouse.titleOf(house.cover()), title, List.of(title), 1);
        DeckHouse.subtitleOf(house.cover()).filter(unused -> !lines.isEmpty())
                .ifPresent(subtitle -> shapes.addPlaceholder(subtitle, lines.getFirst(), lines, 1));
        finish(slide, shapes, house.cover());
    }

    /** Adds a slide with a title, what is below it, and what its speaker may say, which may be nothing. */
    void add(String title, Body body, List<String> notes, Language language) throws XmlException {
        XSLFSlide slide = house.show().createSlide(house.page());
        SlideShapes shapes = shapes(slide, language);
        shapes.addPlaceholder(DeckHouse.titleOf(house.page()), title, List.of(title), house.titleRoom().scale(title));
        body.accept(shapes);
        finish(slide, shapes, house.page());
        if (!notes.isEmpty()) {
            DeckNotes.add(house, slide, notes, count, language);
        }
    }

    private static SlideShapes shapes(XSLFSlide slide, Language language) {
        PackagePart part = slide.getPackagePart();
        return new SlideShapes(language,
                address -> part.addExternalRelationship(address, XSLFRelation.HYPERLINK.getRelation()).getId());
    }

    private void finish(XSLFSlide slide, SlideShapes shapes, XSLFSlideLayout layout) throws XmlException {
        count++;
        DeckHouse.numberOf(layout.getXmlObject().getCSld()).ifPresent(number -> shapes.addNumber(number, count));
        slide.getXmlObject().set(SldDocument.Factory.parse(shapes.xml()).getSld());
    }
}
