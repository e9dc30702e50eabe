/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.help.ITopic;
import org.eclipse.help.internal.HelpPlugin;
import org.eclipse.help.internal.base.BaseHelpSystem;
import org.eclipse.help.internal.search.ISearchHitCollector;
import org.eclipse.help.internal.search.QueryTooComplexException;
import org.eclipse.help.internal.search.SearchHit;
import org.eclipse.help.internal.search.SearchQuery;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jirei's book is in the platform's help, can be read page by page, and is found by its words. */
@ExtendWith(Workbench.class)
class HelpTest {

    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyTopicIsAPageInTheReadersLanguage(String language) throws Exception {
        List<ITopic> topics = topics(language);
        assertEquals(3 + RuleCatalog.descriptions().size(), topics.size());
        for (ITopic topic : topics) {
            String page = page(topic.getHref(), language);
            assertTrue(page.contains("<html lang=\"" + language + "\">"), topic.getHref());
            assertTrue(page.contains("<h1 id="), topic.getHref());
            assertFalse(topic.getLabel().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyLinkLeadsToAPage(String language) throws Exception {
        List<String> known = topics(language).stream().map(topic -> name(topic.getHref())).toList();
        for (ITopic topic : topics(language)) {
            List<String> links = LINK.matcher(page(topic.getHref(), language)).results().map(link -> link.group(1))
                    .toList();
            assertTrue(known.containsAll(links), topic.getHref() + " links to " + links);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 半角, rule-half-width-kana.html", "ja, 箇条書き, guide.html", "en, bullets, guide.html",
        "en, confidential, rule-confidential-word.html"})
    void pagesAreFoundByTheirWords(String language, String words, String page) throws Exception {
        SearchQuery query = new SearchQuery(words, false, List.of(), language);
        Hits hits = new Hits();
        BaseHelpSystem.getLocalSearchManager().search(query, hits, new NullProgressMonitor());
        assertTrue(hits.found.stream().anyMatch(hit -> name(hit).equals(page)), words + " found in " + hits.found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyLinkToAChapterLeadsToItsHeading(String language) throws Exception {
        String page = page("language.html", language);
        List<String> anchors = ANCHOR.matcher(page).results().map(link -> link.group(1))
                .map(anchor -> URLDecoder.decode(anchor, StandardCharsets.UTF_8)).toList();
        assertFalse(anchors.isEmpty());
        anchors.forEach(anchor -> assertTrue(page.contains("<h2 id=\"" + anchor + "\">"), anchor));
    }

    @Test
    void whatIsNotAPageOfOursIsLeftToOthers() {
        assertEquals(null, new HelpContent().getInputStream(HelpContents.PLUGIN, "nothing.html", Locale.JAPANESE));
    }

    private static List<ITopic> topics(String language) {
        return Arrays.stream(HelpPlugin.getTocManager().getTocs(language))
                .filter(toc -> toc.getLabel().equals("Jirei")).flatMap(toc -> Stream.of(toc.getTopics()))
                .flatMap(HelpTest::withSubtopics).toList();
    }

    private static Stream<ITopic> withSubtopics(ITopic topic) {
        return Stream.concat(Stream.of(topic), Stream.of(topic.getSubtopics()).flatMap(HelpTest::withSubtopics));
    }

    private static String page(String href, String language) throws Exception {
        try (InputStream stream = new HelpContent().getInputStream(HelpContents.PLUGIN, name(href), Locale.of(language))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String name(String href) {
        return href.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    private static final class Hits implements ISearchHitCollector {

        private final List<String> found = new ArrayList<>();

        @Override
        public void addHits(List<SearchHit> hits, String words) {
            hits.forEach(hit -> found.add(hit.getHref()));
        }

        @Override
        public void addQTCException(QueryTooComplexException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
