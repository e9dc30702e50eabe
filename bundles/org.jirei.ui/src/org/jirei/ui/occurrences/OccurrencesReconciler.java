/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.occurrences;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.custom.StyledText;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.ui.navigation.NameIndexes;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/**
 * Marks all places in an editor of what is named at the caret. The platform would mark equal words instead, which in
 * prose mean nothing.
 */
public final class OccurrencesReconciler implements IReconciler {

    /** The platform's own annotation: its colours and its switch in the tool bar serve ours, too. */
    static final String ANNOTATION = "org.eclipse.ui.genericeditor.text";
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(GENERIC_EDITOR);
    private final IPreferenceChangeListener switched = change -> {
        if (change.getKey().equals(SWITCH)) {
            updateSoon();
        }
    };
    private final ISelectionChangedListener moved = event -> update();
    private final Consumer<Snapshot> read = snapshot -> {
        NameIndexes.of(snapshot);
        updateSoon();
    };
    private ISourceViewer viewer;
    private Annotation[] marks = {};

    @Override
    public void install(ITextViewer textViewer) {
        if (textViewer instanceof ISourceViewer sourceViewer) {
            viewer = sourceViewer;
            ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(moved);
            preferences.addPreferenceChangeListener(switched);
            ProjectSources.addListener(read);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            ProjectSources.removeListener(read);
            preferences.removePreferenceChangeListener(switched);
            ((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(moved);
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void updateSoon() {
        ISourceViewer shown = viewer;
        StyledText text = shown == null ? null : shown.getTextWidget();
        if (text != null && !text.isDisposed()) {
            text.getDisplay().asyncExec(this::update);
        }
    }

    /** What is marked stays while the text is newer than what was read of it; the reading follows soon. */
    private void update() {
        if (viewer == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed()
                || viewer.getDocument() == null) {
            return;
        }
        IDocument document = viewer.getDocument();
        if (!preferences.getBoolean(SWITCH, true)) {
            mark(Map.of());
            return;
        }
        Optional<Snapshot> snapshot = NameIndexes.upToDate(document);
        snapshot.map(NameIndexes::of).ifPresent(names -> mark(marks(names, ProjectSources.name(document), caret())));
    }

    private int caret() {
        int offset = viewer.getTextWidget().getCaretOffset();
        return viewer instanceof ITextViewerExtension5 folded
                ? folded.widgetOffset2ModelOffset(offset) : offset + viewer.getVisibleRegion().getOffset();
    }

    private static Map<Annotation, Position> marks(NameIndex names, String file, int caret) {
        Map<Annotation, Position> marks = new LinkedHashMap<>();
        for (NamePlace place : names.occurrences(file, caret)) {
            marks.put(new Annotation(ANNOTATION, false, null),
                    new Position(place.region().offset(), place.region().length()));
        }
        return marks;
    }

    private void mark(Map<Annotation, Position> wanted) {
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model
                && (marks.length > 0 || !wanted.isEmpty())) {
            model.replaceAnnotations(marks, wanted);
            marks = wanted.keySet().toArray(Annotation[]::new);
        }
    }
}
