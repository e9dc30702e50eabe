/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a report back as XML, which fails where it is not well-formed. */
final class HtmlPage {

    private final Document document;

    private HtmlPage(Document document) {
        this.document = document;
    }

    static HtmlPage read(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new HtmlPage(factory.newDocumentBuilder().parse(new InputSource(new StringReader(html))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    /** Returns all elements in document order. */
    List<Element> elements() {
        return elements(document.getDocumentElement());
    }

    /** Returns the elements with this name at or in {@code root}, in document order. */
    static List<Element> elements(Element root, String name) {
        return elements(root).stream().filter(element -> element.getLocalName().equals(name)).toList();
    }

    List<Element> elements(String name) {
        return elements(document.getDocumentElement(), name);
    }

    Element withId(String id) {
        return elements().stream().filter(element -> element.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    private static List<Element> elements(Element root) {
        List<Element> elements = new ArrayList<>();
        elements.add(root);
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.addAll(elements(element));
            }
        }
        return elements;
    }

    /** Returns what is read in {@code root}, without style sheets, scripts and figures. */
    static String words(Node root) {
        if (root instanceof Element element && List.of("svg", "style", "script").contains(element.getLocalName())) {
            return "";
        }
        if (root.getNodeType() == Node.TEXT_NODE) {
            return root.getNodeValue();
        }
        StringBuilder words = new StringBuilder();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(words(child));
        }
        return words.toString();
    }
}
