/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.rename;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.lang.ide.names.NameWords;
import org.jirei.lang.ide.rename.Rename;
import org.jirei.lang.ide.rename.RenameProblem;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Asks for a new name, and tells while it is typed what there is to say against it. */
final class RenameDialog extends StatusDialog {

    private static final UiMessages MESSAGES = UiMessages.of(RenameDialog.class);
    private static final String PLUGIN = "org.jirei.ui";
    private static final int WIDTH_IN_CHARACTERS = 60;

    private final Rename rename;
    private Text field;
    private String name;
    /** The name that the author has seen the remarks on. */
    private String tried;

    RenameDialog(Shell shell, Rename rename) {
        super(shell);
        this.rename = rename;
        name = rename.name();
        setTitle(MESSAGES.text("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(MESSAGES.text("name"));
        field = new Text(area, SWT.BORDER);
        field.setText(name);
        field.selectAll();
        field.addModifyListener(event -> typed());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS),
                SWT.DEFAULT).applyTo(field);
        Label reach = new Label(area, SWT.NONE);
        reach.setText(reach());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(reach);
        applyDialogFont(area);
        ContextHelp.tell(area, HelpPlace.RENAME);
        return area;
    }

    private String reach() {
        long files = rename.places().stream().map(NamePlace::file).distinct().count();
        return MESSAGES.text("reach", NameWords.kind(rename.element(), WorkbenchLanguage.current()), rename.name(),
                rename.places().size(), files);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(MESSAGES.text("rename"));
        getButton(IDialogConstants.CANCEL_ID).setText(MESSAGES.text("cancel"));
    }

    @Override
    public void create() {
        super.create();
        field.setFocus();
    }

    private void typed() {
        name = field.getText();
        tell(rename.check(name, WorkbenchLanguage.current()));
    }

    private void tell(Optional<RenameProblem> problem) {
        int severity = problem.map(each -> each.prevents() ? IStatus.ERROR : IStatus.WARNING).orElse(IStatus.OK);
        updateStatus(new Status(severity, PLUGIN, problem.map(RenameProblem::message).orElse("")));
    }

    /** A remark on what the name would do is shown once; who then still wants the name gets it. */
    @Override
    protected void okPressed() {
        if (name.equals(tried)) {
            super.okPressed();
            return;
        }
        String wanted = name;
        CompletableFuture<Optional<RenameProblem>> trial =
                CompletableFuture.supplyAsync(() -> rename.tryOut(wanted, WorkbenchLanguage.current()));
        BusyIndicator.showWhile(trial);
        Optional<RenameProblem> problem = trial.join();
        if (problem.isEmpty()) {
            super.okPressed();
            return;
        }
        tried = problem.get().prevents() ? null : wanted;
        tell(problem);
    }

    /** Returns the name that was typed. */
    String name() {
        return name;
    }
}
