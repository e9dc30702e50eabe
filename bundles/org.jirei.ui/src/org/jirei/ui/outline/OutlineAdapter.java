/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jirei.ui.sources.JireiEditor;

/** Gives the generic editor an outline where it shows a source. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return type == IContentOutlinePage.class && adaptable instanceof IWorkbenchPart part
                ? type.cast(JireiEditor.of(part).map(OutlinePage::new).orElse(null)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
