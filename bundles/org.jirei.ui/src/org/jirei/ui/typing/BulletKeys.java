/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.typing.BulletLevel;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.SourceChanges;

/** Tab and Shift+Tab on bullets change their level, unless Tab goes through the places of a template. */
final class BulletKeys implements VerifyKeyListener {

    private final ITextViewer viewer;

    BulletKeys(ITextViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void verifyKey(VerifyEvent key) {
        boolean tab = key.character == SWT.TAB && (key.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        IDocument document = viewer.getDocument();
        if (!key.doit || !tab || document == null || LinkedModeModel.hasInstalledModel(document)
                || !viewer.isEditable()) {
            return;
        }
        Point selection = viewer.getSelectedRange();
        String source = document.get();
        if (BulletLevel.isBulletAt(source, selection.x)) {
            key.doit = false;
            if (!Editors.active().filter(editor -> editor.viewer() == viewer).map(Permission::toChange).orElse(true)) {
                return;
            }
            boolean deeper = (key.stateMask & SWT.SHIFT) == 0;
            apply(BulletLevel.shift("", source, selection.x, selection.y, deeper));
        }
    }

    private void apply(List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
        target.beginCompoundChange();
        try {
            SourceChanges.apply(viewer.getDocument(), edits);
        } catch (BadLocationException e) {
            ILog.of(BulletKeys.class).error(e.getMessage(), e);
        } finally {
            target.endCompoundChange();
        }
    }
}
