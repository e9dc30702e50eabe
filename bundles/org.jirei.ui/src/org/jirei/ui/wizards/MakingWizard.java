/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jirei.ui.sources.UiMessages;

/** A wizard that makes something in the workspace and opens what there is to be written in it. */
abstract class MakingWizard extends Wizard implements INewWizard {

    static final UiMessages MESSAGES = UiMessages.of(MakingWizard.class);

    private IWorkbench workbench;
    private IStructuredSelection selection;

    /** Makes the wizard {@code name}; its title is the message of that key. */
    MakingWizard(String name) {
        setWindowTitle(MESSAGES.text(name + ".title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench ofWorkbench, IStructuredSelection selected) {
        workbench = ofWorkbench;
        selection = selected;
    }

    /** Returns what was selected when the wizard was opened. */
    IStructuredSelection selection() {
        return selection;
    }

    /** Makes everything; asked in the UI thread, once all pages are complete. Returns the file to open. */
    abstract IFile make(IProgressMonitor monitor) throws CoreException;

    @Override
    public boolean performFinish() {
        Making making = new Making();
        try {
            getContainer().run(false, false, making);
        } catch (InvocationTargetException e) {
            tell(e.getCause());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        open(making.made);
        return true;
    }

    private void open(IFile file) {
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            ILog.of(MakingWizard.class).log(e.getStatus());
        }
    }

    private void tell(Throwable cause) {
        IStatus status = cause instanceof CoreException e ? e.getStatus() : Status.error(cause.toString(), cause);
        ErrorDialog.openError(getShell(), getWindowTitle(), MESSAGES.text("failed"), status);
    }

    private final class Making extends WorkspaceModifyOperation {

        private IFile made;

        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
            made = make(monitor);
        }
    }
}
