/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jirei.lang.TextRegion;

/** Finds the editors of sources, and opens sources at a place. To be called in the UI thread, but for what says otherwise. */
public final class Editors {

    private Editors() {
    }

    /** Returns the editor in front of the active window if a source is open in it. */
    public static Optional<JireiEditor> active() {
        return page().map(IWorkbenchPage::getActiveEditor).flatMap(JireiEditor::of);
    }

    /** Returns the file that is edited in {@code document}; empty where it is not in the workspace. In any thread. */
    public static Optional<IFile> file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return buffer == null ? Optional.empty()
                : Optional.ofNullable(FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation()));
    }

    /** Returns whether {@code document} holds the text of a source, inside the workspace or not. In any thread. */
    public static boolean isSource(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return buffer != null && buffer.getFileStore() != null
                && buffer.getFileStore().getName().endsWith("." + WorkspaceSource.EXTENSION);
    }

    /** Opens {@code file}, if it is not open yet, selects {@code region} and shows it. */
    public static void reveal(IFile file, TextRegion region) throws PartInitException {
        Optional<IWorkbenchPage> page = page();
        if (page.isPresent()) {
            IEditorPart part = IDE.openEditor(page.get(), file);
            JireiEditor.of(part).ifPresent(editor -> editor.part().selectAndReveal(region.offset(), region.length()));
        }
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage);
    }
}
