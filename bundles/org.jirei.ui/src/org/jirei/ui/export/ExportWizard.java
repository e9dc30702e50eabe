/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jirei.build.BuildSettings;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.ui.building.BuildProgress;
import org.jirei.ui.building.ChosenCase;
import org.jirei.ui.building.ProjectBuild;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;
import org.jirei.ui.sources.WorkspaceSource;
import org.osgi.framework.FrameworkUtil;

/** Writes the figures and the report of a project into a folder of its user's choice. */
public final class ExportWizard extends Wizard implements IExportWizard {

    static final UiMessages MESSAGES = UiMessages.of(ExportWizard.class);

    private static final String SETTINGS = "export";

    private ExportPage page;
    private IProject selected;
    private Set<ChosenCase> wanted = Set.of();

    /** Made by the workbench. */
    public ExportWizard() {
        setWindowTitle(MESSAGES.text("title"));
        setNeedsProgressMonitor(true);
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings();
        setDialogSettings(DialogSettings.getOrCreateSection(all, SETTINGS));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        ExportSelection chosen = ExportSelection.of(selection);
        selected = chosen.project();
        wanted = chosen.cases();
    }

    @Override
    public void addPages() {
        page = new ExportPage(selected, wanted);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        Set<ChosenCase> cases = page.cases();
        BuildSettings settings = page.settings();
        Path folder = page.folder();
        boolean force = page.overwrites();
        if (!IDE.saveAllEditors(new IResource[] {project}, true)) {
            return false;
        }
        page.remember();
        try {
            AtomicReference<List<Notice>> told = new AtomicReference<>(List.of());
            getContainer().run(true, true, monitor -> told.set(
                    export(project, cases, settings, folder, force, monitor)));
            return told(told.get());
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static List<Notice> export(IProject project, Set<ChosenCase> cases, BuildSettings settings, Path folder,
            boolean force, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        BuildProgress progress = new BuildProgress(monitor);
        try {
            ProjectBuild.run(WorkspaceSource.savedOf(project), cases::contains, settings, folder, force, progress);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        }
        return progress.notices();
    }

    /** Returns whether all went well; what did not is shown. */
    private boolean told(List<Notice> notices) {
        if (notices.isEmpty()) {
            return true;
        }
        Messages messages = new Messages(WorkbenchLanguage.current());
        MessageDialog.openWarning(getShell(), getWindowTitle(),
                notices.stream().map(messages::text).collect(Collectors.joining("\n")));
        return false;
    }
}
