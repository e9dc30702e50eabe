/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what people find in an SVG or HTML file: its texts, and attributes that hold words. Texts that stand next to
 * each other, such as the lines of a sentence in a figure, are one text.
 */
public final class XmlTexts extends DefaultHandler {

    /** Elements that do not end a text. */
    private static final Set<String> WITHIN_TEXT = Set.of("text", "tspan", "a", "span", "b", "em", "strong", "code");
    /** Attributes that hold how something looks rather than words. */
    private static final Set<String> LOOKS = Set.of("class", "d", "points", "transform", "viewBox", "style");
    /** What is no text, though XML takes it for one. */
    private static final Set<String> NO_TEXT = Set.of("style", "script");

    /** To make one takes as long as to read a small figure. */
    private static final ThreadLocal<SAXParser> PARSER = ThreadLocal.withInitial(XmlTexts::parser);

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inNoText;

    private final ElementVisitor visitor;

    /** Is shown every element. */
    public interface ElementVisitor {

        /** Is called where {@code name} begins. */
        void element(String name, Attributes attributes);
    }

    private XmlTexts(ElementVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Returns the texts in the order of the file.
     *
     * @throws SAXException where the file is not well-formed XML
     */
    public static List<String> of(byte[] content) throws SAXException {
        return of(content, (name, attributes) -> { });
    }

    /**
     * Returns the texts in the order of the file.
     *
     * @param visitor is shown every element, in the order of the file
     * @throws SAXException where the file is not well-formed XML
     */
    public static List<String> of(byte[] content, ElementVisitor visitor) throws SAXException {
        XmlTexts handler = new XmlTexts(visitor);
        SAXParser parser = PARSER.get();
        try {
            parser.parse(new InputSource(new ByteArrayInputStream(content)), handler);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        } finally {
            parser.reset();
        }
        return handler.texts;
    }

    private static SAXParser parser() {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every Java has such a parser", e);
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        endTextAt(name);
        visitor.element(name, attributes);
        inNoText = NO_TEXT.contains(name);
        for (int at = 0; at < attributes.getLength(); at++) {
            if (!LOOKS.contains(attributes.getQName(at))) {
                texts.add(attributes.getValue(at));
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!inNoText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        endTextAt(name);
        inNoText = false;
    }

    private void endTextAt(String element) {
        if (!WITHIN_TEXT.contains(element)) {
            if (!text.toString().isBlank()) {
                texts.add(text.toString());
            }
            text.setLength(0);
        }
    }
}
