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
import java.util.Set;
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
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.jirei.build.BuildFormat;
import org.jirei.build.BuildSettings;
import org.jirei.build.PrintSettings;
import org.jirei.help.HelpPlace;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;
import org.jirei.ui.building.ChosenCase;
import org.jirei.ui.guide.ContextHelp;

/** Asks what of a project is to be written where. */
final class ExportPage extends WizardPage {

    private static final int COLUMNS = 3;
    /** A row of formats. */
    private static final int FORMAT_COLUMNS = 4;
    /** Digits behind the point of a scale, and what they make of one. */
    private static final int DIGITS = 1;
    private static final int TENTHS = 10;
    /** As many dots to a px as the command line allows, in tenths. */
    private static final int MOST = 160;

    private final List<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(IProject::isAccessible).toList();
    private final IProject selected;
    private final Set<ChosenCase> wanted;
    private final Map<BuildFormat, Button> formats = new EnumMap<>(BuildFormat.class);
    private Combo project;
    private CaseTree cases;
    private Combo sheet;
    private Combo theme;
    private Spinner scale;
    private Text folder;
    private Button overwrite;

    /**
     * Makes the page.
     *
     * @param selected the project that is offered first, or {@code null}
     * @param wanted the cases of it that are checked first; none for all
     */
    ExportPage(IProject selected, Set<ChosenCase> wanted) {
        super(ExportPage.class.getSimpleName());
        this.selected = selected;
        this.wanted = wanted;
        setTitle(MESSAGES.text("title"));
        setDescription(MESSAGES.text("description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setLayout(GridLayoutFactory.swtDefaults().numColumns(COLUMNS).create());
        ExportMemory memory = new ExportMemory(getDialogSettings());
        project = choice(composite, "project", projects.stream().map(IProject::getName).toList(),
                Math.max(0, projects.indexOf(selected)));
        besideFirstLine(label(composite, "cases"));
        cases = new CaseTree(composite, COLUMNS - 1, this::changed);
        offerCases();
        project.addListener(SWT.Selection, event -> offerCases());
        createFormats(composite, memory.formats());
        sheet = choice(composite, "sheet", words("sheet", PageFormat.values()), memory.page().ordinal());
        theme = choice(composite, "theme", words("theme", Theme.values()), memory.theme().ordinal());
        createScale(composite, memory.scale());
        createFolder(composite, memory.folder());
        setControl(composite);
        ContextHelp.tell(composite, HelpPlace.EXPORT);
        setPageComplete(problem() == null);
    }

    private void offerCases() {
        if (!projects.isEmpty()) {
            cases.show(project(), project().equals(selected) ? wanted : Set.of());
            changed();
        }
    }

    private static List<String> words(String key, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> MESSAGES.text(key + "." + value.name())).toList();
    }

    private Combo choice(Composite composite, String question, List<String> answers, int first) {
        label(composite, question);
        Combo combo = new Combo(composite, SWT.READ_ONLY);
        combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).create());
        combo.setItems(answers.toArray(String[]::new));
        combo.select(first);
        combo.addListener(SWT.Selection, event -> changed());
        return combo;
    }

    private static Label label(Composite composite, String question) {
        Label label = new Label(composite, SWT.NONE);
        label.setText(MESSAGES.text(question));
        return label;
    }

    private static void besideFirstLine(Label label) {
        label.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
    }

    private void createFormats(Composite composite, List<BuildFormat> first) {
        besideFirstLine(label(composite, "formats"));
        Composite boxes = new Composite(composite, SWT.NONE);
        boxes.setLayout(GridLayoutFactory.fillDefaults().numColumns(FORMAT_COLUMNS).create());
        boxes.setLayoutData(GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).create());
        for (BuildFormat format : BuildFormat.values()) {
            Button box = new Button(boxes, SWT.CHECK);
            box.setText(MESSAGES.text("format." + format.word()));
            box.setSelection(first.contains(format));
            box.addListener(SWT.Selection, event -> changed());
            formats.put(format, box);
        }
    }

    private void createScale(Composite composite, int first) {
        label(composite, "scale");
        scale = new Spinner(composite, SWT.BORDER);
        scale.setValues(first, 1, MOST, DIGITS, TENTHS / 2, TENTHS);
        scale.setLayoutData(GridDataFactory.swtDefaults().span(COLUMNS - 1, 1).create());
        scale.setToolTipText(MESSAGES.text("scale.tip"));
        enableScale();
    }

    /** Only PNG has dots. */
    private void enableScale() {
        scale.setEnabled(formats.get(BuildFormat.PNG).getSelection());
    }

    private void createFolder(Composite composite, String first) {
        label(composite, "folder");
        folder = new Text(composite, SWT.BORDER);
        folder.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        folder.setText(first);
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
            enableScale();
            setErrorMessage(problem());
            setPageComplete(problem() == null);
        }
    }

    private String problem() {
        if (projects.isEmpty()) {
            return MESSAGES.text("project.missing");
        }
        if (cases.checked().isEmpty() && !cases.isEmpty()) {
            return MESSAGES.text("cases.missing");
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

    /** Returns the cases of it that are shown. */
    Set<ChosenCase> cases() {
        return cases.checked();
    }

    /** Returns what is made of them. */
    BuildSettings settings() {
        return BuildSettings.of(chosenFormats(), List.of(FigureKind.values()),
                PageFormat.values()[sheet.getSelectionIndex()], Theme.values()[theme.getSelectionIndex()],
                new PrintSettings(scale.getSelection() / (double) TENTHS, List.of()));
    }

    /** Returns where it goes. */
    Path folder() {
        return Path.of(folder.getText().strip());
    }

    /** Returns whether files that Jirei did not make may be overwritten. */
    boolean overwrites() {
        return overwrite.getSelection();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        new ExportMemory(getDialogSettings()).keep(chosenFormats(), PageFormat.values()[sheet.getSelectionIndex()],
                Theme.values()[theme.getSelectionIndex()], scale.getSelection(), folder.getText());
    }
}
