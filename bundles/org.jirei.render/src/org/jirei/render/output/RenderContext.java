/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.Anchors;

/**
 * What outputs know besides the case or survey that they are made of. Made once for a run.
 *
 * @param surveys all surveys and cases that were given together, those with errors too: they have their numbers
 * @param numbering the numbers of all of them
 * @param cases those that are shown, in the order in which a report shows them
 * @param anchors what links can lead to
 */
public record RenderContext(SurveyIndex surveys, Numbering numbering, List<Case> cases, Anchors anchors) {

    public RenderContext {
        cases = List.copyOf(cases);
    }

    /**
     * Returns the context of a run.
     *
     * @param shown the cases to show, without those with errors; they are put in the surveys' order, then the sources'
     */
    public static RenderContext of(SurveyIndex surveys, Collection<Case> shown) {
        Set<Case> wanted = new LinkedHashSet<>(shown);
        List<Case> cases = ReportOrder.of(surveys).stream().filter(wanted::contains).toList();
        return new RenderContext(surveys, new Numbering(surveys), cases, new Anchors(surveys.surveys(), cases));
    }

    /** Returns the labels in the language of {@code kase}. */
    public Labels labels(Case kase) {
        return new Labels(numbering, surveys.language(kase));
    }

    /** Returns the labels in the language of {@code survey}. */
    public Labels labels(Survey survey) {
        return new Labels(numbering, SurveyIndex.language(survey));
    }
}
