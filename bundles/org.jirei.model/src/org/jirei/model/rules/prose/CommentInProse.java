/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.util.regex.Pattern;

import org.jirei.model.Prose;
import org.jirei.model.TextPart;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.rules.Severity;

/** What looks like a comment inside a sentence or bullet would be printed: there are no comments in prose. */
public final class CommentInProse extends BaseRule<Prose> {

    private static final Pattern COMMENT = Pattern.compile("(?<!\\S)(?://|/\\*).*");

    /** Makes the rule. */
    public CommentInProse() {
        super("comment-in-prose", Severity.WARNING, Prose.class);
    }

    @Override
    public void check(Prose prose, Findings findings) {
        for (int i = 0; i < prose.getParts().size(); i++) {
            if (prose.getParts().get(i) instanceof TextPart part && part.getText() != null
                    && part.getText().indexOf('/') >= 0) {
                boolean afterReference = i > 0;
                COMMENT.matcher(part.getText()).results()
                        .filter(comment -> comment.start() > 0 || !afterReference)
                        .forEach(comment -> findings.report(Place.of(part, Literals.TEXT_PART__TEXT)
                                .part(comment.start(), comment.end() - comment.start())));
            }
        }
    }
}
