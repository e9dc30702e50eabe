/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.List;
import java.util.function.Consumer;
import org.jirei.model.rules.text.FlatText;

/** What a rule reports to, and asks about what lies beyond the object it looks at. */
public final class Findings {

    private final RuleRun run;
    private final RuleDescription rule;
    private final LookedAt place;
    private final Consumer<Finding> consumer;

    Findings(RuleRun run, RuleDescription rule, LookedAt place, Consumer<Finding> consumer) {
        this.run = run;
        this.rule = rule;
        this.place = place;
        this.consumer = consumer;
    }

    /** Returns the run: all documents that are checked together. */
    public RuleRun run() {
        return run;
    }

    /** Returns the texts of the object itself that the rule looks at, as {@link FlatText#written} does. */
    public List<FlatText> written() {
        return place.written();
    }

    /**
     * Reports one finding.
     *
     * @param arguments what the message names, as it stands in the text; a fixed word that has to appear in the
     * reader's
     *     language is given by its key in the messages, {@code term.…}
     */
    public void report(Place place, String... arguments) {
        consumer.accept(new Finding(rule, place, List.of(arguments)));
    }
}
