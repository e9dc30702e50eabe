/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jirei.render.output.SceneNumbers;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.SvgRenderer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What holds in every SVG of a picture: read back as XML, whole, harmless, and told to those who listen. */
final class SvgChecks {

    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "style", "g", "rect", "line", "polyline",
            "polygon", "path", "text");
    private static final Pattern REFERENCE = Pattern.compile("(?i)url\\(\\s*(?!#)|@import|javascript:|expression\\(");
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final Scene scene;
    private final SvgDocument svg;
    private final List<String> faults = new ArrayList<>();

    private SvgChecks(Scene scene) {
        this.scene = scene;
        this.svg = SvgDocument.parse(SvgRenderer.svg(scene));
    }

    /** Returns what is wrong with the SVG of {@code scene}. */
    static List<String> faults(Scene scene) {
        SvgChecks checks = new SvgChecks(scene);
        checks.checkTexts();
        checks.checkIds();
        checks.svg.elements("*").forEach(checks::checkElement);
        checks.checkRoot();
        checks.checkLists();
        return checks.faults;
    }

    private void checkTexts() {
        List<String> drawn = new Drawing(scene).all(TextLine.class).stream().map(TextLine::text).toList();
        if (!drawn.equals(svg.texts())) {
            faults.add("texts are " + svg.texts() + " rather than " + drawn);
        }
        if (!svg.texts().containsAll(SceneNumbers.of(scene))) {
            faults.add("lacks one of the numbers " + SceneNumbers.of(scene));
        }
        for (Element text : svg.elements("text")) {
            String letters = text.getTextContent();
            boolean several = letters.codePointCount(0, letters.length()) > 1;
            if (text.hasChildNodes() && text.getFirstChild() != text.getLastChild()
                    || several == text.getAttribute("textLength").isEmpty()) {
                faults.add("is not one text with its width: " + letters);
            }
        }
    }

    private void checkIds() {
        Set<String> ids = new HashSet<>(svg.ids());
        if (ids.size() < svg.ids().size()) {
            faults.add("has an id twice");
        }
        for (Element element : svg.elements("*")) {
            for (String reference : List.of("aria-labelledby", "aria-describedby")) {
                if (element.hasAttribute(reference) && !ids.contains(element.getAttribute(reference))) {
                    faults.add("refers to nothing: " + element.getAttribute(reference));
                }
            }
        }
    }

    private void checkElement(Element element) {
        if (!ELEMENTS.contains(element.getTagName())) {
            faults.add("is not a figure's element: " + element.getTagName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            checkAttribute((Attr) attributes.item(index));
        }
        if (element.getTagName().equals("style")) {
            checkReference(element.getTextContent());
        }
    }

    private void checkAttribute(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        boolean local = attribute.getValue().startsWith("#");
        if (name.startsWith("on") || name.endsWith("href") && !local || name.equals("src")) {
            faults.add("runs or fetches something: " + attribute);
        }
        boolean words = name.equals("aria-label");
        if (!words && !XMLNS.equals(attribute.getNamespaceURI())) {
            checkReference(attribute.getValue());
        }
    }

    private void checkReference(String value) {
        Matcher reference = REFERENCE.matcher(value);
        if (reference.find()) {
            faults.add("refers to something outside: " + value.substring(reference.start()));
        }
    }

    private void checkRoot() {
        Element root = svg.document().getDocumentElement();
        if (!root.getAttribute("role").startsWith("graphics-document") || root.getAttribute("aria-labelledby").isEmpty()
                || svg.elements("title").isEmpty() || svg.elements("desc").isEmpty()) {
            faults.add("has no role, title or description");
        }
    }

    /** Where there is a number there is a list of what happened, and in it an item for each number, in order. */
    private void checkLists() {
        List<Element> items = svg.elements("g").stream().filter(group -> isRole(group, "listitem")).toList();
        List<String> numbers = SceneNumbers.of(scene);
        List<String> told = items.stream().filter(SvgChecks::showsItsNumber).map(SvgChecks::firstWord).toList();
        if (!told.equals(numbers)) {
            faults.add("tells of " + told + " rather than of " + numbers);
        }
        items.stream().filter(item -> !hasListAround(item)).forEach(item -> faults.add("is in no list: "
                + item.getAttribute("id")));
    }

    /** Phases have no number, and what is continued from another page has it there. */
    private static boolean showsItsNumber(Element item) {
        NodeList texts = item.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(texts::item)
                .anyMatch(text -> text.getTextContent().equals(firstWord(item)));
    }

    private static String firstWord(Element item) {
        return item.getAttribute("aria-label").split(" ")[0];
    }

    private static boolean hasListAround(Element item) {
        for (var around = item.getParentNode(); around instanceof Element element; around = around.getParentNode()) {
            if (isRole(element, "list")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRole(Element element, String role) {
        return element.getAttribute("role").equals(role);
    }
}
