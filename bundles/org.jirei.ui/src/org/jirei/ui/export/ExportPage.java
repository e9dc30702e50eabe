/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import static org.jirei.ui.export.ExportWizard.MESSAGES;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jirei.build.BuildFormat;
import org.jirei.build.BuildSettings;
import org.jirei.build.PrintSettings;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/** Asks what of a project is to be written where. */
final class ExportPage extends WizardPage {

    private static final int COLUMNS = 3;
    private static final String FOLDER = "folder";
    /** Dots to a px of a figure: sharp when printed. */
    private static final double SCALE = 2;

    private final List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(IProject::isAccessible).toList();
    private final IProject selected;
    private final Map<BuildFormat, Button> formats = new EnumMap<>(BuildFormat.class);
    private Combo project;
    private Combo sheet;
    private Combo theme;
    private Text folder;
    private Button overwrite;

    /** Makes the page; {@code selected} is the project that is offered first, or {@code null}. */
    ExportPage(IProject selected) {
        super(ExportPage.class.getSimpleName());
        this.selected = selected;
        setTitle(MESSAGES.text("title"));
        setDescription(MESSAGES.text("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setLayout(GridLayoutFactory.swtDefaults().numColumns(COLUMNS).create());
        project = choice(composite, "project", projects.stream().map(IProject::getName).toList());
        project.select(Math.max(0, projects.indexOf(selected)));
        createFormats(composite);
        sheet = choice(composite, "sheet", words("sheet", PageFormat.values()));
        theme = choice(composite, "theme", words("theme", Theme.values()));
        createFolder(composite);
        setControl(composite);
        setPageComplete(problem() == null);
    }

    private static List<String> words(String key, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> MESSAGES.text(key + "." + value.name())).toList();
    }

    private Combo choice(Composite composite, String question, List<String> answers) {
        label(composite, question);
        Combo combo = new Combo(composite, SWT.READ_ONLY);
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).create());
        combo.setItems(answers.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private static void label(Composite composite, String question) {
        new Label(composite, SWT.NONE).setText(MESSAGES.text(question));
    }

    private void createFormats(Composite composite) {
        label(composite, "formats");
        Composite boxes = new Composite(composite, SWT.NONE);
        boxes.setLayout(GridLayoutFactory.fillDefaults().numColumns(BuildFormat.values().length).create());
        boxes.setLayoutData(GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).create());
        for (BuildFormat format : BuildFormat.values()) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(MESSAGES.text("format." + format.word()));
            box.setSelection(BuildFormat.DEFAULT.contains(format));
            box.addListener(SWT.Selection, event -> changed());
            formats.put(format, box);
        }
    }

    private void createFolder(Composite composite) {
        label(composite, "folder");
        folder = new Text(composite, SWT.BORDER);
        folder.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        String last = getDialogSettings() == null ? null : getDialogSettings().get(FOLDER);
        folder.setText(last == null ? "" : last);
        folder.addModifyListener(event -> changed());
        Button browse = new Button(composite, SWT.PUSH);
        browse.setText(MESSAGES.text("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(composite, SWT.NONE);
        overwrite = new Button(composite, SWT.CHECK);
        overwrite.setText(MESSAGES.text("overwrite"));
        overwrite.setLayoutData(GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).create());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void changed() {
        if (getControl() != null) {
            setErrorMessage(problem());
            setPageComplete(problem() == null);
        }
    }

    private String problem() {
        if (projects.isEmpty()) {
            return MESSAGES.text("project.missing");
        }
        if (chosenFormats().isEmpty()) {
            return MESSAGES.text("formats.missing");
        }
        try {
            return Path.of(folder.getText().strip()).isAbsolute() ? null : MESSAGES.text("folder.missing");
        } catch (InvalidPathException e) {
            return MESSAGES.text("folder.missing");
        }
    }

    private List<BuildFormat> chosenFormats() {
        List<BuildFormat> chosen = new ArrayList<>();
        formats.forEach((format, box) -> {
            if (box.getSelection()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    /** Returns the project whose sources are built. */
    IProject project() {
        return projects.get(project.getSelectionIndex());
    }

    /** Returns what is made of them. */
    BuildSettings settings() {
        return BuildSettings.of(chosenFormats(), List.of(FigureKind.values()),
                PageFormat.values()[sheet.getSelectionIndex()], Theme.values()[theme.getSelectionIndex()],
                new PrintSettings(SCALE, List.of()));
    }

    /** Returns where it goes. */
    Path folder() {
        return Path.of(folder.getText().strip());
    }

    /** Returns whether files that Jirei did not make may be overwritten. */
    boolean overwrites() {
        return overwrite.getSelection();
    }

    /** Keeps the folder for the next time. */
    void remember() {
        getDialogSettings().put(FOLDER, folder.getText());
    }
}
