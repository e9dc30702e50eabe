/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Has the outputs of a project written on saving from now on, or no longer. */
public final class ToggleNature extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getProject().isAccessible()) {
            toggle(selected.getProject());
        }
        return null;
    }

    private static void toggle(IProject project) throws ExecutionException {
        try {
            if (project.hasNature(JireiNature.ID)) {
                JireiNature.remove(project, null);
            } else {
                JireiNature.add(project, null);
            }
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
