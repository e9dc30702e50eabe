/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.place.SourcePlace;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;

/** What F1 tells about in a source: the construct that the caret stands in. */
public final class SourcePlaces {

    private SourcePlaces() {
    }

    /** Has F1 in {@code viewer} tell about what its caret stands in. */
    public static void tellIn(ITextViewer viewer) {
        StyledText widget = viewer.getTextWidget();
        // the place is looked up before the platform, whose listener comes later, shows it
        widget.addListener(SWT.Help, event -> {
            if (viewer.getDocument() != null && Editors.isSource(viewer.getDocument())) {
                ContextHelp.tell(widget, at(viewer.getDocument().get(), JireiEditor.caret(viewer)));
            }
        });
    }

    /** Returns what F1 tells about at a 0-based offset of {@code source}. */
    static HelpPlace at(String source, int offset) {
        return HelpPlace.valueOf(SourcePlace.at(source, offset).name());
    }
}
