/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.skeleton.CaseDraft;
import org.jirei.lang.ide.skeleton.NameSuggestion;
import org.jirei.model.Category;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** Makes a file with a case that is ready to be filled in, and has a category list it. */
public final class NewCaseWizard extends MakingWizard {

    private final Questions questions = new Questions();

    /** Made by the workbench. */
    public NewCaseWizard() {
        super("case");
    }

    @Override
    public void addPages() {
        questions.folder = folder();
        addPage(questions);
    }

    /** What is selected tells where the file goes; else the file that is edited, else the first open project. */
    private IContainer folder() {
        IResource selected = Adapters.adapt(selection().getFirstElement(), IResource.class);
        if (selected == null) {
            selected = Editors.active().flatMap(JireiEditor::file).orElse(null);
        }
        if (selected == null) {
            selected = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream()
                    .filter(IResource::isAccessible).findFirst().orElse(null);
        }
        return selected instanceof IFile file ? file.getParent() : (IContainer) selected;
    }

    @Override
    IFile make(IProgressMonitor monitor) throws CoreException {
        CaseFile made = questions.caseFile();
        made.create(getWindowTitle(), monitor);
        return made.file();
    }

    private static final class Questions extends QuestionsPage {

        private static final String NAME = "case";

        private IContainer folder;
        private Text path;
        private Text title;
        private Text name;
        private Combo category;
        private ActorRows actors;
        private List<Category> categories = List.of();

        Questions() {
            super("case", HelpPlace.NEW_CASE);
        }

        @Override
        void createQuestions(Composite composite) {
            path = line(composite, "case.folder", folder == null ? "" : folder.getFullPath().makeRelative().toString());
            title = line(composite, "case.name", "");
            name = line(composite, "case.id", freeName());
            label(composite, "case.category");
            category = new Combo(composite, SWT.READ_ONLY);
            category.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            offerCategories();
            ((GridData) label(composite, "case.actors").getLayoutData()).verticalAlignment = SWT.BEGINNING;
            actors = new ActorRows(composite);
            languages(composite);
            title.setFocus();
            path.addModifyListener(event -> offerCategories());
        }

        private void offerCategories() {
            categories = snapshot().map(Categories::in).orElse(List.of());
            List<String> labels = new ArrayList<>(List.of(MESSAGES.text("case.category.none")));
            categories.forEach(each -> labels.add(each.getLabel() == null ? each.getName() : each.getLabel()));
            category.setItems(labels.toArray(String[]::new));
            category.select(0);
        }

        private Optional<Snapshot> snapshot() {
            return container().flatMap(container -> {
                try {
                    return Optional.of(ProjectSources.current(container.getProject()));
                } catch (CoreException e) {
                    ILog.of(NewCaseWizard.class).log(e.getStatus());
                    return Optional.empty();
                }
            });
        }

        private Optional<IContainer> container() {
            IPath chosen = IPath.fromPortableString(path.getText().strip());
            IResource found = chosen.isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().findMember(chosen);
            return found instanceof IContainer container && container.getProject() != null && container.isAccessible()
                    ? Optional.of(container) : Optional.empty();
        }

        private String freeName() {
            List<String> taken = taken();
            int number = 1;
            while (taken.contains(NAME + number)) {
                number++;
            }
            return NAME + number;
        }

        private List<String> taken() {
            return snapshot().stream().flatMap(snapshot -> snapshot.parsed().documents().stream())
                    .flatMap(document -> document.getCases().stream()).map(each -> String.valueOf(each.getName()))
                    .toList();
        }

        CaseFile caseFile() {
            int chosen = category.getSelectionIndex();
            Optional<String> listed = chosen > 0 ? Optional.of(categories.get(chosen - 1).getName()) : Optional.empty();
            CaseDraft draft = new CaseDraft(name.getText().strip(), title.getText().strip(), actors.drafts());
            return new CaseFile(container().orElseThrow(), draft, listed, keywords());
        }

        @Override
        String problem() {
            String id = name.getText().strip();
            if (container().isEmpty()) {
                return MESSAGES.text("folder.missing");
            }
            if (title.getText().isBlank()) {
                return MESSAGES.text("title.missing");
            }
            if (!NameSuggestion.of(id, List.of(), "").equals(id) || id.isEmpty()) {
                return MESSAGES.text("id.invalid");
            }
            return taken().contains(id) || caseFile().file().exists() ? MESSAGES.text("id.taken", id) : null;
        }
    }
}
