/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.jirei.help.HelpPlace;
import org.jirei.ui.sources.JireiEditor;

/** Lets the help view, while it is open, follow the caret of a source. */
public final class SourceHelp implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == IContextProvider.class && adaptable instanceof IWorkbenchPart part
                ? type.cast(JireiEditor.of(part).map(Told::new).orElse(null)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContextProvider.class};
    }

    private record Told(JireiEditor editor) implements IContextProvider {

        @Override
        public int getContextChangeMask() {
            return SELECTION;
        }

        @Override
        public IContext getContext(Object target) {
            HelpPlace place = SourcePlaces.at(editor.document().get(), editor.caret());
            return HelpSystem.getContext(place.id());
        }

        @Override
        public String getSearchExpression(Object target) {
            return null;
        }
    }
}
