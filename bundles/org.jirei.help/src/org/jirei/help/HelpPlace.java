/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jirei.model.Language;

/**
 * A place of the workbench about which an author may press F1. What is told there stands in {@code places.properties}
 * (English) and {@code places_ja.properties}: its title, some sentences, and the chapters to read on in.
 */
public enum HelpPlace {
    SOURCE, SURVEY, CASE, ACTORS, FLOW, SECTION, PREVIEW, TEXT_PREVIEW, COVERAGE, OUTLINE, REFERENCES, GUIDE, WELCOME,
    NEW_SURVEY, NEW_CASE, EXAMPLE, EXPORT, PREFERENCES, RENAME, COMPARE;

    /** The plug-in in whose name the places are asked for. */
    static final String PLUGIN = "org.jirei.ui";

    private static final String BETWEEN_CHAPTERS = ";";
    private static final String BEFORE_HEADING = ": ";

    /**
     * A chapter to read on in.
     *
     * @param page it stands on
     * @param heading of the chapter
     */
    public record Chapter(HelpPage page, String heading) {

        /** Returns where the chapter begins, such as {@code guide.html#publish}. */
        public String address() {
            return page.address() + "#" + HelpAnchor.inAddress(heading);
        }
    }

    /** Returns the id under which the help knows the place, such as {@code org.jirei.ui.text_preview}. */
    public String id() {
        return PLUGIN + "." + key();
    }

    /** Returns the place with the name {@code key} in its plug-in, such as {@code text_preview}; empty for none. */
    static Optional<HelpPlace> of(String key) {
        return Arrays.stream(values()).filter(place -> place.key().equals(key)).findFirst();
    }

    /** Returns what the place is called. */
    public String title(Language language) {
        return words("title", language);
    }

    /** Returns what can be done there, in plain sentences. */
    public String text(Language language) {
        return words("text", language);
    }

    /**
     * Returns where to read on, the most helpful first.
     *
     * @throws IllegalStateException where a chapter is named that is not there
     */
    public List<Chapter> chapters(Language language) {
        return Arrays.stream(words("chapters", language).split(BETWEEN_CHAPTERS))
                .map(chapter -> chapter(chapter.strip(), language)).toList();
    }

    private static Chapter chapter(String named, Language language) {
        int heading = named.indexOf(BEFORE_HEADING);
        return HelpPages.find(named.substring(0, heading) + ".html", language)
                .map(page -> new Chapter(page, named.substring(heading + BEFORE_HEADING.length())))
                .filter(chapter -> chapter.page().headings().contains(chapter.heading()))
                .orElseThrow(() -> new IllegalStateException("No chapter " + named));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws MissingResourceException where the place has no such words */
    private String words(String what, Language language) {
        return ResourceBundle.getBundle("org.jirei.help.places", Locale.of(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key() + "." + what);
    }
}
