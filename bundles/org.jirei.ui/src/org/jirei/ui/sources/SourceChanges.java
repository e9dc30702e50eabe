/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.jirei.lang.ide.edit.TextEdit;

/** Changes sources of the workspace so that an author can take it back in one go. */
public final class SourceChanges {

    private SourceChanges() {
    }

    /**
     * Changes files of {@code project}: what is open in an editor changes there and stays unsaved if it was, what is not
     * changes in its file. One undo takes everything back. Nothing changes unless all of it can.
     *
     * @param name what the Edit menu offers to undo
     * @param edits name files by their paths in the project
     * @throws CoreException where a file is read-only, gone, or out of step with the workspace
     */
    public static void apply(String name, IProject project, List<TextEdit> edits, IProgressMonitor monitor)
            throws CoreException {
        CompositeChange change = change(name, project, edits);
        change.initializeValidationData(monitor);
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), name);
        ResourcesPlugin.getWorkspace().run(operation, monitor);
        if (operation.getValidationStatus() != null && operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(Status.error(
                    operation.getValidationStatus().getMessageMatchingSeverity(IStatus.ERROR)));
        }
    }

    /** Returns {@code edits} as a change that the platform can show before it is made, and take back. */
    public static CompositeChange change(String name, IProject project, List<TextEdit> edits) {
        CompositeChange change = new CompositeChange(name);
        change.markAsSynthetic();
        Map<String, List<TextEdit>> byFile = edits.stream()
                .collect(Collectors.groupingBy(TextEdit::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, ofFile) -> change.add(change(project.getFile(file), ofFile)));
        return change;
    }

    private static TextFileChange change(IFile file, List<TextEdit> edits) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType(WorkspaceSource.EXTENSION);
        change.setEdit(tree(edits));
        return change;
    }

    /**
     * Changes the text of an open editor. One undo takes everything back; the caret stays with the text it stood in.
     *
     * @param edits speak of the text of {@code editor} as it is now, whatever file they name
     */
    public static void apply(JireiEditor editor, List<TextEdit> edits) throws BadLocationException {
        IRewriteTarget target = editor.part().getAdapter(IRewriteTarget.class);
        target.beginCompoundChange();
        try {
            apply(editor.document(), edits);
        } finally {
            target.endCompoundChange();
        }
    }

    /** Changes {@code document}, which {@code edits} speak of, whatever file they name. */
    public static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
        try {
            tree(edits).apply(document);
        } catch (MalformedTreeException e) {
            throw new IllegalArgumentException("edits overlap: " + edits, e);
        }
    }

    private static MultiTextEdit tree(List<TextEdit> edits) {
        MultiTextEdit tree = new MultiTextEdit();
        edits.forEach(edit -> tree.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        return tree;
    }
}
