/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.jirei.ui.completion.CompletionSessions;
import org.jirei.ui.guide.SourcePlaces;
import org.jirei.ui.preferences.EditorPreferences;
import org.jirei.ui.sources.JireiEditor;

/**
 * Gives an editor that opens what the generic editor has no extension for: Jirei's keys, the Tab key for bullets, lines
 * that are wrapped, Jirei's preferences. Of a reconciler it only has that the generic editor makes one for each of its
 * viewers.
 */
public final class EditorSetup implements IReconciler {

    private static final String KEYS = "org.jirei.ui.sourceContext";

    private BulletKeys bulletKeys;
    private ITextViewer viewer;

    @Override
    public void install(ITextViewer textViewer) {
        viewer = textViewer;
        bulletKeys = new BulletKeys(textViewer);
        WordWrap.rememberChoices();
        StyledText widget = textViewer.getTextWidget();
        widget.setWordWrap(WordWrap.isOn());
        HangingLines.in(widget);
        SourcePlaces.tellIn(textViewer);
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed() && viewer == textViewer) {
                // before the editor's own keys, which come to be after its viewer
                ((ITextViewerExtension) textViewer).prependVerifyKeyListener(bulletKeys);
                CompletionSessions.follow(textViewer);
                editor().ifPresent(EditorSetup::setUp);
            }
        });
    }

    /** The editor comes to be only after its viewer. */
    private Optional<JireiEditor> editor() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getPages)
                .flatMap(Arrays::stream).map(IWorkbenchPage::getEditorReferences).flatMap(Arrays::stream)
                .map((IEditorReference reference) -> JireiEditor.of(reference.getEditor(false)))
                .flatMap(Optional::stream).filter(editor -> editor.viewer() == viewer).findFirst();
    }

    private static void setUp(JireiEditor editor) {
        editor.part().getSite().getService(IContextService.class).activateContext(KEYS);
        WordWrap.applyTo(editor.part());
        EditorPreferences.putInto(editor.part());
    }

    @Override
    public void uninstall() {
        ((ITextViewerExtension) viewer).removeVerifyKeyListener(bulletKeys);
        viewer = null;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
