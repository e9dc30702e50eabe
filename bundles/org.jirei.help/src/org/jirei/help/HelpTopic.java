/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.List;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;

/**
 * A page in the table of contents.
 *
 * @param label its title
 * @param href the page
 * @param subtopics what stands below it
 */
record HelpTopic(String label, String href, ITopic[] subtopics) implements ITopic {

    /** Returns {@code page} as a topic with nothing below it. */
    static HelpTopic of(HelpPage page) {
        return of(page, List.of());
    }

    /** Returns {@code page} as a topic above {@code below}. */
    static HelpTopic of(HelpPage page, List<HelpPage> below) {
        return new HelpTopic(page.title(), address(page.address()),
                below.stream().map(HelpTopic::of).toArray(ITopic[]::new));
    }

    /** Returns {@code chapter} as a topic, called by its page and its heading. */
    static HelpTopic of(HelpPlace.Chapter chapter) {
        return new HelpTopic(chapter.page().title() + " – " + chapter.heading(), address(chapter.address()),
                new ITopic[0]);
    }

    private static String address(String inBook) {
        return "/" + HelpContents.PLUGIN + "/" + inBook;
    }

    /** Returns the topic for {@code href} among {@code topics} and what is below them; {@code null} where none is. */
    static ITopic find(String href, ITopic[] topics) {
        for (ITopic topic : topics) {
            ITopic found = topic.getHref().equals(href) ? topic : find(href, topic.getSubtopics());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public ITopic[] getSubtopics() {
        return subtopics.clone();
    }

    @Override
    public String getHref() {
        return href;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public boolean isEnabled(IEvaluationContext context) {
        return true;
    }

    @Override
    public IUAElement[] getChildren() {
        return getSubtopics();
    }
}
