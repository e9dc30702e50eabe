/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.jirei.model.Language;

/** What the platform's help tells when an author presses F1. */
public final class HelpContexts extends AbstractContextProvider {

    /** Made by the help system. */
    public HelpContexts() {
    }

    @Override
    public String[] getPlugins() {
        return new String[] {HelpPlace.PLUGIN};
    }

    @Override
    public IContext getContext(String id, String locale) {
        String key = id.substring(id.lastIndexOf('.') + 1);
        return HelpPlace.of(key).map(place -> Told.of(place, HelpContent.language(locale))).orElse(null);
    }

    /**
     * What is told about a place.
     *
     * @param title of the place
     * @param text plain sentences
     * @param topics where to read on
     */
    private record Told(String title, String text, IHelpResource[] topics) implements IContext2 {

        static Told of(HelpPlace place, Language language) {
            return new Told(place.title(language), place.text(language),
                    place.chapters(language).stream().map(HelpTopic::of).toArray(IHelpResource[]::new));
        }

        @Override
        public IHelpResource[] getRelatedTopics() {
            return topics.clone();
        }

        @Override
        public String getText() {
            return text;
        }

        @Override
        public String getTitle() {
            return title;
        }

        @Override
        public String getStyledText() {
            return text;
        }

        @Override
        public String getCategory(IHelpResource topic) {
            return null;
        }
    }
}
