/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.sources.UiMessages;

/** Has the outline follow the caret, or not; remembered from one editor to the next. */
final class LinkAction extends Action {

    private static final String BUNDLE = "org.jirei.ui";
    private static final String KEY = "outline.link";

    private final Runnable follow;

    LinkAction(Runnable follow) {
        super(UiMessages.of(LinkAction.class).text("link"), IAction.AS_CHECK_BOX);
        this.follow = follow;
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        setChecked(preferences().getBoolean(KEY, true));
    }

    @Override
    public void run() {
        preferences().putBoolean(KEY, isChecked());
        if (isChecked()) {
            follow.run();
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }
}
