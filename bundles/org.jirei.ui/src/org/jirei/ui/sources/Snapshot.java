/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.rules.RuleSettings;

/**
 * The sources of a project as they stood at one moment, in editors or in their files, and what was read from them. It
 * never changes, so any thread may read it.
 */
public final class Snapshot {

    private final IProject project;
    private final List<WorkspaceSource> sources;
    private final ParsedSources parsed;
    private List<Diagnostic> diagnostics;

    /** Reads {@code sources}, which are all there are in {@code project}; it is {@code null} for a file outside. */
    Snapshot(IProject project, List<WorkspaceSource> sources) {
        this.project = project;
        this.sources = List.copyOf(sources);
        parsed = JireiLanguage.shared().parse(sources.stream().map(WorkspaceSource::text).toList());
        parsed.sources().forEach(source -> EcoreUtil.resolveAll(source.resource()));
    }

    /** Returns the project; empty for a text from outside the workspace. */
    public Optional<IProject> project() {
        return Optional.ofNullable(project);
    }

    /** Returns the texts in the order of their paths. */
    public List<WorkspaceSource> sources() {
        return sources;
    }

    /** Returns the model that the texts make. */
    public ParsedSources parsed() {
        return parsed;
    }

    /** Returns what is wrong in the sources, in their order; looked for when first asked. */
    public synchronized List<Diagnostic> diagnostics() {
        if (diagnostics == null) {
            diagnostics = List.copyOf(parsed.check(RuleSettings.defaults()));
        }
        return diagnostics;
    }

    /** Returns the file of the source with this name; empty where there is none, or where it is no workspace file. */
    public Optional<IFile> file(String name) {
        return sources.stream().filter(source -> source.text().name().equals(name)).findFirst()
                .map(WorkspaceSource::file);
    }

    /** Returns what was read from {@code file}; empty where it is not among the sources. */
    public Optional<ParsedSource> source(IFile file) {
        return source(WorkspaceSource.name(file)).filter(source -> file.getProject().equals(project));
    }

    /** Returns what was read from the source with this name; empty where there is none. */
    public Optional<ParsedSource> source(String name) {
        return parsed.sources().stream().filter(source -> source.source().name().equals(name)).findFirst();
    }

    /** Returns whether reading {@code others} would give the same. */
    boolean isOf(List<WorkspaceSource> others) {
        return texts(sources).equals(texts(others));
    }

    private static List<SourceText> texts(List<WorkspaceSource> sources) {
        return sources.stream().map(WorkspaceSource::text).toList();
    }
}
