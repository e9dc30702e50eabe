/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jirei.ui.icons.Icons;

/** What the welcome page shows: there is one, and it is not opened again by itself. */
final class WelcomeInput implements IEditorInput {

    static final WelcomeInput ONLY = new WelcomeInput();

    private WelcomeInput() {
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("source");
    }

    @Override
    public String getName() {
        return WelcomePage.MESSAGES.text("name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
