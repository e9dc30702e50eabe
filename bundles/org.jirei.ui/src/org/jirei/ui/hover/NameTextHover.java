/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.hover;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Shell;
import org.jirei.lang.ide.hover.NameHover;
import org.jirei.lang.ide.hover.NameHovers;
import org.jirei.ui.navigation.NameIndexes;
import org.jirei.ui.navigation.Words;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Shows of the name under the mouse what it stands for, its number, and where it is used. */
public final class NameTextHover implements ITextHover, ITextHoverExtension {

    private static final IInformationControlCreator CONTROL = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new DefaultInformationControl(parent, false);
        }
    };

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        return document == null ? null : Words.around(document, offset);
    }

    /** Called off the UI thread, so that reading sources may take its time. */
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        IDocument document = viewer.getDocument();
        if (document == null || !Editors.isSource(document)) {
            return null;
        }
        try {
            return NameHovers.at(NameIndexes.of(ProjectSources.current(document)), ProjectSources.name(document),
                    region.getOffset(), WorkbenchLanguage.current()).map(NameTextHover::html).orElse(null);
        } catch (CoreException e) {
            ILog.of(NameTextHover.class).error(e.getMessage(), e);
            return null;
        }
    }

    private static String html(NameHover hover) {
        StringBuilder html = new StringBuilder("<b>").append(escaped(hover.title().isEmpty() ? hover.name()
                : hover.title())).append("</b><br>").append(escaped(hover.kind() + " " + hover.name()));
        hover.facts().forEach(fact ->
                html.append("<br>").append(escaped(fact.label() + ": " + fact.text())));
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return CONTROL;
    }
}
