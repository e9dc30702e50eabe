/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preferences;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * The preferences in the menu of an editor: Jirei's own before those of text editors, of which the platform would show
 * also what the product hides everywhere else.
 */
public final class EditorPreferences extends Action {

    private static final List<String> PAGES = List.of("org.jirei.ui.preferences",
            "org.eclipse.ui.preferencePages.ColorsAndFonts", "org.eclipse.ui.preferencePages.GeneralTextEditor",
            "org.eclipse.ui.editors.preferencePages.Annotations", "org.eclipse.ui.editors.preferencePages.QuickDiff",
            "org.eclipse.ui.editors.preferencePages.Accessibility",
            "org.eclipse.ui.editors.preferencePages.Spelling",
            "org.eclipse.ui.editors.preferencePages.LinkedModePreferencePage");

    private final ITextEditor editor;

    private EditorPreferences(ITextEditor editor, IAction platforms) {
        super(platforms.getText());
        this.editor = editor;
    }

    /** Puts them into the menu of {@code editor} in place of the platform's. */
    public static void putInto(ITextEditor editor) {
        IAction platforms = editor.getAction(ITextEditorActionConstants.CONTEXT_PREFERENCES);
        if (platforms != null) {
            editor.setAction(ITextEditorActionConstants.CONTEXT_PREFERENCES, new EditorPreferences(editor, platforms));
        }
    }

    /** Returns the ids of the pages to show, in their order. */
    static List<String> shown() {
        Set<String> known = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
                .stream().map(IPreferenceNode.class::cast).filter(node -> !WorkbenchActivityHelper.filterItem(node))
                .map(IPreferenceNode::getId).collect(Collectors.toSet());
        return PAGES.stream().filter(known::contains).toList();
    }

    @Override
    public void run() {
        List<String> pages = shown();
        PreferencesUtil.createPreferenceDialogOn(editor.getSite().getShell(), pages.getFirst(),
                pages.toArray(String[]::new), null).open();
    }
}
