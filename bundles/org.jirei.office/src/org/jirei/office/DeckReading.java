/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlObject;
import org.jirei.render.output.UnsoundPictureException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.xml.sax.SAXException;

/** Reads a presentation back: its slides in order, each with its notes; then names and alternative texts of shapes. */
final class DeckReading {

    static {
        PoiSettings.apply();
    }

    private final List<String> texts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private DeckReading() {
    }

    /**
     * Returns the texts of a presentation.
     *
     * @throws UnsoundPictureException where it cannot be read or is empty
     */
    static List<String> read(byte[] written) throws UnsoundPictureException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written))) {
            DeckReading reading = new DeckReading();
            for (XSLFSlide slide : show.getSlides()) {
                reading.read(slide.getShapes());
                if (slide.getNotes() != null) {
                    reading.read(slide.getNotes().getShapes());
                }
            }
            if (reading.texts.isEmpty()) {
                throw new UnsoundPictureException("shows nothing");
            }
            reading.texts.addAll(reading.names);
            reading.texts.addAll(WordText.inside(show));
            return reading.texts;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw new UnsoundPictureException("cannot be read: " + e.getMessage());
        }
    }

    private void read(List<XSLFShape> shapes) {
        for (XSLFShape shape : shapes) {
            names.add(shape.getShapeName());
            for (XmlObject told : shape.getXmlObject().selectPath(
                    "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr")) {
                if (told instanceof CTNonVisualDrawingProps properties && properties.isSetDescr()) {
                    names.addAll(properties.getDescr().lines().toList());
                }
            }
            switch (shape) {
                case XSLFGroupShape group -> read(group.getShapes());
                case XSLFTable table -> table.getRows().forEach(row -> row.getCells().forEach(this::read));
                case XSLFTextShape text -> read(text);
                default -> { }
            }
        }
    }

    /** Lines of a paragraph are one text: words are broken over them in figures. */
    private void read(XSLFTextShape shape) {
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            String text = paragraph.getText();
            if (!text.isBlank()) {
                texts.add(text.lines().reduce("", String::concat));
            }
        }
    }
}
