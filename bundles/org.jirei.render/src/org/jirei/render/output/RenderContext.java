/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Numbering;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.Anchors;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.Page;
import org.jirei.render.document.SurveyPage;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.schematic.SchematicForRoom;
import org.jirei.render.schematic.SchematicPages;
import org.jirei.render.sequence.SequencePages;

/**
 * What outputs know besides the case or survey that they are made of. Made once for a run; several threads may make
 * outputs, each of cases of its own.
 */
public final class RenderContext {

    private final SurveyIndex surveys;
    private final Numbering numbering;
    private final List<Case> cases;
    private final Anchors anchors;
    private final FigureSettings figures;
    private final Edition edition;
    private final DrawnFigures drawn = new DrawnFigures();

    private RenderContext(SurveyIndex surveys, List<Case> cases, FigureSettings figures, Edition edition) {
        this.surveys = surveys;
        this.numbering = new Numbering(surveys);
        this.cases = cases;
        this.anchors = new Anchors(surveys.surveys(), cases);
        this.figures = figures;
        this.edition = edition;
    }

    /** Returns the context of a run whose figures are drawn as usual. */
    public static RenderContext of(SurveyIndex surveys, Collection<Case> shown) {
        return of(surveys, shown, FigureSettings.DEFAULT);
    }

    /** Returns the context of a run for everybody. */
    public static RenderContext of(SurveyIndex surveys, Collection<Case> shown, FigureSettings figures) {
        return of(surveys, shown, figures, Edition.PUBLIC);
    }

    /**
     * Returns the context of a run.
     *
     * @param surveys all surveys and cases that were given together, those with errors too: they have their numbers
     * @param shown the cases to show, without those with errors; they are put in the surveys' order, then the sources'
     */
    public static RenderContext of(SurveyIndex surveys, Collection<Case> shown, FigureSettings figures,
            Edition edition) {
        Set<Case> wanted = new LinkedHashSet<>(shown);
        List<Case> cases = ReportOrder.of(surveys).stream().filter(wanted::contains).toList();
        return new RenderContext(surveys, cases, figures, edition);
    }

    /** Returns all surveys and cases that were given together. */
    public SurveyIndex surveys() {
        return surveys;
    }

    /** Returns the numbers of all of them. */
    public Numbering numbering() {
        return numbering;
    }

    /** Returns the cases that are shown, in the order in which a report shows them. */
    public List<Case> cases() {
        return cases;
    }

    /** Returns what links can lead to. */
    public Anchors anchors() {
        return anchors;
    }

    /** Returns how figures are drawn. */
    public FigureSettings figures() {
        return figures;
    }

    /** Returns for whom, in which language and under which date the run publishes. */
    public Edition edition() {
        return edition;
    }

    /** Returns the labels of {@code kase}, in its language unless the edition has another. */
    public Labels labels(Case kase) {
        return labels(surveys.language(kase));
    }

    /** Returns the labels of {@code survey}, in its language unless the edition has another. */
    public Labels labels(Survey survey) {
        return labels(SurveyIndex.language(survey));
    }

    private Labels labels(Language prose) {
        return new Labels(numbering, prose).withWordsIn(edition.words().orElse(prose)).readBy(edition.audience());
    }

    /** Returns what an output says of {@code kase}. */
    public Page page(Case kase) {
        return CasePage.of(kase, labels(kase), anchors);
    }

    /** Returns what an output says of {@code survey}. */
    public Page page(Survey survey) {
        return SurveyPage.of(survey, numbering, labels(survey), anchors);
    }

    /** Returns the numbers of all steps and actions of {@code kase}, in order. */
    public List<String> numbers(Case kase) {
        Labels labels = labels(kase);
        return Flows.lines(kase).stream().map(labels::number).toList();
    }

    /** Returns the numbers of all steps and actions of all cases, each once, in the order in which they appear. */
    public List<String> numbers() {
        return cases.stream().flatMap(kase -> numbers(kase).stream()).distinct().toList();
    }

    /**
     * Returns the pictures of a figure for the sheets that the settings ask for. Drawn once, at the first call, which may
     * take seconds for a schematic.
     *
     * @throws CancellationException soon after the thread is interrupted while a schematic is laid out; the thread stays
     *         interrupted, and the next call draws anew
     */
    public List<Scene> figure(FigureKind kind, Case kase) {
        return drawn.of(kind, kase, labels(kase), figures.page());
    }

    /** Returns the schematic of {@code kase} that can be drawn largest in a room, which it may be larger than. */
    public Scene schematicFor(Case kase, double roomWidth, double roomHeight) {
        return SchematicForRoom.layout(kase, labels(kase), roomWidth, roomHeight);
    }

    /** Returns the schematic of {@code kase} in as many pictures as it takes, each as wide as {@code area}. */
    public List<Scene> schematicOn(FigureSheet area, Case kase) {
        return SchematicPages.layout(kase, labels(kase), area);
    }

    /** Returns the sequence diagram of {@code kase} in as many pictures as it takes, each as wide as {@code area}. */
    public List<Scene> sequenceOn(FigureSheet area, Case kase) {
        return SequencePages.layout(kase, labels(kase), area);
    }

    /** Returns a figure as one picture, whatever its size. */
    Scene wholeFigure(FigureKind kind, Case kase) {
        return drawn.of(kind, kase, labels(kase), PageFormat.NONE).getFirst();
    }
}
