/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows beside a proposal what there is to read about it, with lines that are wrapped: sentences are long. */
final class WrappedInformation {

    /** Makes the control for each list of proposals. */
    static final IInformationControlCreator CREATOR =
            parent -> new DefaultInformationControl(parent, new Presenter());

    private WrappedInformation() {
    }

    private static final class Presenter
            implements DefaultInformationControl.IInformationPresenter, IInformationPresenterExtension {

        /** What the platform asked for before controls could be given. */
        @Override
        public String updatePresentation(Display display, String text, TextPresentation presentation, int maxWidth,
                int maxHeight) {
            return text;
        }

        @Override
        public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int maxWidth,
                int maxHeight) {
            if (drawable instanceof StyledText widget) {
                widget.setWordWrap(true);
            }
            return text;
        }
    }
}
