/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preferences;

import java.util.Arrays;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.jirei.help.HelpPlace;
import org.jirei.ui.building.OutputBuilder;
import org.jirei.ui.building.OutputChoice;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.UiMessages;

/** Asks an author what is to happen when a source is saved. */
public final class JireiPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final UiMessages MESSAGES = UiMessages.of(JireiPreferencePage.class);

    /** Made by the workbench. */
    public JireiPreferencePage() {
        super(GRID);
        setPreferenceStore(JireiPreferences.store());
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store is all that it needs
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        ContextHelp.tell(getControl(), HelpPlace.PREFERENCES);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(JireiPreferences.FORMAT_ON_SAVE, MESSAGES.text("format.on.save"),
                getFieldEditorParent()));
        String[][] choices = Arrays.stream(OutputChoice.values())
                .map(choice -> new String[] {MESSAGES.text("outputs." + choice.word()), choice.word()})
                .toArray(String[][]::new);
        addField(new RadioGroupFieldEditor(JireiPreferences.OUTPUTS, MESSAGES.text("outputs", OutputBuilder.FOLDER), 1,
                choices, getFieldEditorParent(), true));
    }
}
