/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.jirei.model.Case;
import org.jirei.ui.building.ChosenCase;
import org.jirei.ui.explorer.SourceEntry;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/**
 * What an author has selected when the wizard opens.
 *
 * @param project the project of the first selected thing, or of the source in front; {@code null} where there is none
 * @param cases the cases that are selected themselves or by their files; none where anything else is
 */
record ExportSelection(IProject project, Set<ChosenCase> cases) {

    static ExportSelection of(IStructuredSelection selection) {
        List<IResource> resources = new ArrayList<>();
        for (Object element : selection.toList()) {
            resource(element).ifPresent(resources::add);
        }
        IProject project = resources.isEmpty()
                ? Editors.active().flatMap(JireiEditor::file).map(IFile::getProject).orElse(null)
                : resources.getFirst().getProject();
        return new ExportSelection(project, project == null ? Set.of() : cases(selection, project));
    }

    private static Set<ChosenCase> cases(IStructuredSelection selection, IProject project) {
        Set<ChosenCase> cases = new LinkedHashSet<>();
        try {
            Snapshot snapshot = ProjectSources.current(project);
            for (Object element : selection.toList()) {
                cases.addAll(cases(element, snapshot));
            }
        } catch (CoreException e) {
            ILog.of(ExportSelection.class).log(e.getStatus());
        }
        return cases;
    }

    private static Optional<IResource> resource(Object element) {
        return element instanceof SourceEntry entry ? Optional.of(entry.file())
                : Optional.ofNullable(Adapters.adapt(element, IResource.class));
    }

    private static List<ChosenCase> cases(Object element, Snapshot snapshot) {
        String wanted = element instanceof SourceEntry entry ? entry.entry().label() : null;
        return resource(element).filter(IFile.class::isInstance)
                .flatMap(file -> snapshot.source((IFile) file)).stream()
                .flatMap(source -> source.documents().stream())
                .flatMap(document -> document.getCases().stream())
                .filter(kase -> wanted == null || wanted.equals(label(kase)))
                .map(kase -> ChosenCase.of(kase, snapshot.parsed())).toList();
    }

    private static String label(Case kase) {
        return kase.getTitle() == null ? kase.getName() : kase.getTitle();
    }
}
