/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.List;
import java.util.Objects;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.SurveyIndex;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.ScenePlan;

/**
 * A figure that was laid out.
 *
 * @param subject what it was made of; while that is the same there is nothing to lay out
 * @param plan what is where in it
 * @param complete whether it shows all that its author wrote
 */
record Picture(Subject subject, Scene scene, ScenePlan plan, boolean complete) {

    /**
     * All that a figure is made of.
     *
     * @param name of the case
     * @param title of the case as printed, with its number
     * @param sources of actors, links and flow
     * @param numbers of all cases, for references to them
     */
    record Subject(FigureKind kind, String name, String title, String sources, List<String> numbers) {

        static Subject of(CaseMap map, FigureKind kind, RenderContext context) {
            SurveyIndex surveys = context.surveys();
            Labels labels = context.labels(map.kase());
            List<String> numbers = surveys.cases().stream().map(each -> each.getName() + labels.number(each)).toList();
            return new Subject(kind, map.kase().getName(), labels.title(map.kase()), map.drawnText(), numbers);
        }

        /** Returns whether {@code other} is about the same figure of the same case, in whatever state. */
        boolean isNewerOf(Subject other) {
            return kind == other.kind && Objects.equals(name, other.name);
        }
    }

    /** Lays the figure of a case out, which takes its time. */
    static Picture of(Subject subject, CaseMap map, RenderContext context) {
        Case kase = map.kase();
        Scene scene = context.figure(subject.kind(), kase).getFirst();
        return new Picture(subject, scene, ScenePlan.of(scene), map.firstError().isEmpty());
    }
}
