/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.jirei.model.Language;

/** Jirei's book in the platform's help. */
public final class HelpContents extends AbstractTocProvider {

    static final String PLUGIN = "org.jirei.help";

    private static final String BOOK = "/" + PLUGIN + "/contents";

    /** Made by the help system. */
    public HelpContents() {
    }

    @Override
    public ITocContribution[] getTocContributions(String locale) {
        return new ITocContribution[] {new Contribution(locale)};
    }

    private record Contribution(String locale) implements ITocContribution {

        @Override
        public String getCategoryId() {
            return null;
        }

        @Override
        public String getContributorId() {
            return PLUGIN;
        }

        @Override
        public String[] getExtraDocuments() {
            return new String[0];
        }

        @Override
        public String getId() {
            return BOOK;
        }

        @Override
        public String getLocale() {
            return locale;
        }

        @Override
        public String getLinkTo() {
            return "";
        }

        @Override
        public IToc getToc() {
            return Book.in(HelpContent.language(locale));
        }

        @Override
        public boolean isPrimary() {
            return true;
        }
    }

    private record Book(String label, ITopic[] topics) implements IToc {

        static Book in(Language language) {
            HelpTopic rules = HelpTopic.of(HelpPages.rules(language), HelpPages.eachRule(language));
            return new Book("Jirei", new ITopic[] {
                HelpTopic.of(HelpPages.guide(language)), HelpTopic.of(HelpPages.language(language)), rules});
        }

        @Override
        public ITopic[] getTopics() {
            return topics.clone();
        }

        @Override
        public ITopic getTopic(String href) {
            return href == null ? topics[0] : HelpTopic.find(href, topics);
        }

        @Override
        public String getHref() {
            return BOOK;
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
            return getTopics();
        }
    }
}
