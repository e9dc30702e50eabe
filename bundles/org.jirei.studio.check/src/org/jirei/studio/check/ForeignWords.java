/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.studio.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/**
 * The words of a Japanese workbench that are not Japanese: in its menus, also those of its editor and its views, on its
 * buttons and tabs, and in the lists of wizards, views and preferences.
 */
final class ForeignWords {

    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    /** Names, which are the same in all languages, and the one word that the platform shows by its key. */
    private static final Pattern NAMES = Pattern.compile(
            "Jirei( Studio|\\(J\\))?|\\.\\S+|(\\d+ )?\\S+\\.jirei( +\\[\\S+\\])?|check|Markdown|SVG|PNG|PDF"
                    + "|(Windows|Unix) \\(.*|collapseAll");

    private final Set<String> found = new LinkedHashSet<>();

    /** Looks through the workbench; call in the UI thread. Each word is told with the place it stands in. */
    static Set<String> find() throws CoreException, NotDefinedException {
        ForeignWords words = new ForeignWords();
        IWorkbench workbench = PlatformUI.getWorkbench();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible()) {
                words.inMenu(shell.getMenuBar(), "menu");
                words.inControl(shell, "window");
            }
        }
        words.inWizards(workbench.getNewWizardRegistry().getRootCategory(), "new");
        words.inWizards(workbench.getExportWizardRegistry().getRootCategory(), "export");
        words.inWizards(workbench.getImportWizardRegistry().getRootCategory(), "import");
        words.inPreferences(workbench.getPreferenceManager());
        words.inViews(workbench.getViewRegistry());
        words.inKeys(workbench.getService(IBindingService.class));
        return words.found;
    }

    private void inMenu(Menu menu, String place) {
        if (menu == null || menu.isDisposed()) {
            return;
        }
        // many menus are filled when they are shown
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (!item.isDisposed()) {
                look(item.getText(), place);
                inMenu(item.getMenu(), place + " > " + item.getText());
            }
        }
        if (!menu.isDisposed()) {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private void inControl(Control control, String place) {
        if (!control.isVisible()) {
            return;
        }
        look(control.getToolTipText(), place);
        inMenu(control.getMenu(), place + ", menu");
        switch (control) {
            case Label label -> look(label.getText(), place);
            case CLabel label -> look(label.getText(), place);
            case Link link -> look(link.getText(), place);
            case Button button -> look(button.getText(), place);
            case Text text -> look(text.getMessage(), place);
            case Combo combo -> Stream.of(combo.getItems()).forEach(item -> look(item, place));
            case ToolBar bar -> Stream.of(bar.getItems()).forEach(item -> inToolItem(item, place));
            case Table table -> Stream.of(table.getColumns()).forEach(column -> look(column.getText(), place));
            case Tree tree -> {
                Stream.of(tree.getColumns()).forEach(column -> look(column.getText(), place));
                Stream.of(tree.getItems()).forEach(item -> inTreeItem(item, place));
            }
            case CTabFolder folder -> {
                Stream.of(folder.getItems()).forEach(tab -> look(tab.getText(), place));
                Stream.of(folder.getChildren()).forEach(child -> inControl(child, place));
            }
            case TabFolder folder -> {
                Stream.of(folder.getItems()).forEach(tab -> look(tab.getText(), place));
                Stream.of(folder.getChildren()).forEach(child -> inControl(child, place));
            }
            case Group group -> {
                look(group.getText(), place);
                Stream.of(group.getChildren()).forEach(child -> inControl(child, place));
            }
            case StyledText text -> {
                // an author's own words
            }
            case Composite composite -> Stream.of(composite.getChildren()).forEach(child -> inControl(child, place));
            default -> { }
        }
    }

    private void inTreeItem(TreeItem item, String place) {
        look(item.getText(), place);
        if (item.getItemCount() > 0) {
            expand(item);
            Stream.of(item.getItems()).forEach(inner -> inTreeItem(inner, place + " > " + item.getText()));
        }
    }

    /** Most trees fill a branch when it is opened. */
    private static void expand(TreeItem item) {
        Event opened = new Event();
        opened.item = item;
        item.getParent().notifyListeners(SWT.Expand, opened);
    }

    private void inToolItem(ToolItem item, String place) {
        look(item.getText(), place);
        look(item.getToolTipText(), place);
    }

    private void inWizards(IWizardCategory category, String place) throws CoreException {
        for (IWizardDescriptor descriptor : category.getWizards()) {
            if (!WorkbenchActivityHelper.filterItem(descriptor)) {
                look(category.getLabel(), place);
                look(descriptor.getLabel(), place);
                look(descriptor.getDescription(), place);
                inWizard(descriptor.createWizard(), descriptor.getLabel());
            }
        }
        for (IWizardCategory inner : category.getCategories()) {
            inWizards(inner, place);
        }
    }

    private void inWizard(IWorkbenchWizard wizard, String place) {
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        inDialog(new WizardDialog(null, wizard), place);
    }

    private void inPreferences(PreferenceManager manager) {
        for (Object each : manager.getElements(PreferenceManager.PRE_ORDER)) {
            IPreferenceNode node = (IPreferenceNode) each;
            if (!WorkbenchActivityHelper.filterItem(node)) {
                look(node.getLabelText(), "preferences");
                String[] alone = {node.getId()};
                inDialog(PreferencesUtil.createPreferenceDialogOn(null, node.getId(), alone, null), node.getLabelText());
            }
        }
    }

    private void inDialog(Window dialog, String place) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        inControl(dialog.getShell(), place);
        dialog.close();
    }

    private void inViews(IViewRegistry registry) {
        for (IViewCategory category : registry.getCategories()) {
            for (IViewDescriptor view : category.getViews()) {
                if (!WorkbenchActivityHelper.filterItem(view)) {
                    look(category.getLabel(), "views");
                    look(view.getLabel(), "views");
                }
            }
        }
    }

    private void inKeys(IBindingService service) throws NotDefinedException {
        for (Binding binding : service.getBindings()) {
            if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getCommand().isDefined()) {
                look(binding.getParameterizedCommand().getName(), "keys");
            }
        }
    }

    private void look(String text, String place) {
        if (text == null) {
            return;
        }
        String words = text.replaceFirst("\\t.*", "").replace("&", "").strip();
        if (LATIN_WORD.matcher(words).find() && !JAPANESE.matcher(words).find() && !NAMES.matcher(words).matches()) {
            found.add(place + ": " + words);
        }
    }
}
