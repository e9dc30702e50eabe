/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What plugin.xml names exists, in both languages where a user reads it. */
class PluginXmlTest {

    private static final Bundle UI = Platform.getBundle("org.jirei.ui");

    @Test
    void everyClassCanBeMade() throws Exception {
        List<String> classes = attributes("class").stream().map(Attr::getValue).toList();
        assertFalse(classes.isEmpty());
        for (String name : classes) {
            assertNotNull(UI.loadClass(name).getConstructor().newInstance(), name);
        }
    }

    @Test
    void everyIconAndStyleSheetIsInTheBundle() throws Exception {
        List<Attr> files = new ArrayList<>(attributes("icon"));
        files.addAll(attributes("uri"));
        assertFalse(files.isEmpty());
        for (Attr file : files) {
            assertNotNull(UI.getEntry(file.getValue()), file.getValue());
        }
    }

    @Test
    void everyVisibleWordIsThereInBothLanguagesAndNoneIsLeftOver() throws Exception {
        Set<String> used = matches("%([\\w.]+)", read("plugin.xml") + read("META-INF/MANIFEST.MF"));
        assertEquals(used, new TreeSet<>(properties("plugin.properties").stringPropertyNames()));
        assertEquals(used, new TreeSet<>(properties("plugin_ja.properties").stringPropertyNames()));
    }

    @Test
    void japaneseWordsAreJapanese() throws Exception {
        Properties english = properties("plugin.properties");
        Properties japanese = properties("plugin_ja.properties");
        Set<String> alike = english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).equals(japanese.getProperty(key))).collect(Collectors.toSet());
        assertEquals(Set.of("bundleVendor", "colors.label", "views.category"), alike);
    }

    @Test
    void everyColorHasItsCounterpartInTheDarkTheme() throws Exception {
        Set<String> light = new HashSet<>();
        NodeList definitions = pluginXml().getElementsByTagName("colorDefinition");
        for (int i = 0; i < definitions.getLength(); i++) {
            light.add(((Element) definitions.item(i)).getAttribute("id"));
        }
        assertFalse(light.isEmpty());
        assertEquals(light, matches("'(org\\.jirei\\.ui\\.\\w+)=", read("css/dark.css")));
    }

    private static Element pluginXml() throws Exception {
        try (InputStream stream = UI.getEntry("plugin.xml").openStream()) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        }
    }

    private static List<Attr> attributes(String name) throws Exception {
        List<Attr> found = new ArrayList<>();
        NodeList elements = pluginXml().getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Attr attribute = ((Element) elements.item(i)).getAttributeNode(name);
            if (attribute != null) {
                found.add(attribute);
            }
        }
        return found;
    }

    private static Properties properties(String file) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(UI.getEntry(file).openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(String file) throws Exception {
        try (InputStream stream = UI.getEntry(file).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
