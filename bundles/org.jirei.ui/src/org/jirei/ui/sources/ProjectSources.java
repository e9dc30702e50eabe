/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;

/**
 * What was last read of each project. The editor's services share it, so that a text is read once for all of them. May
 * be asked from any thread.
 */
public final class ProjectSources {

    /** What a text from outside the workspace is called. */
    private static final String OUTSIDE = "outside.jirei";

    private static final Map<IProject, Snapshot> LATEST = new ConcurrentHashMap<>();
    private static final Map<IProject, Object> READING = new ConcurrentHashMap<>();
    private static final List<Consumer<Snapshot>> LISTENERS = new CopyOnWriteArrayList<>();

    private ProjectSources() {
    }

    /** Returns what was last read of {@code project}, which may be a little old; never waits. */
    public static Optional<Snapshot> latest(IProject project) {
        return Optional.ofNullable(LATEST.get(project));
    }

    /**
     * Returns what stands in the sources of {@code project} now. Reads them if they have changed, which takes its time:
     * in the UI thread only for what an author has asked for and waits for.
     *
     * @throws CoreException where the project is closed or gone
     */
    public static Snapshot current(IProject project) throws CoreException {
        // who asks while another one reads waits for that rather than read the same
        synchronized (READING.computeIfAbsent(project, unused -> new Object())) {
            Snapshot known = LATEST.get(project);
            List<WorkspaceSource> sources = WorkspaceSource.of(project, known == null ? List.of() : known.sources());
            if (known != null && known.isOf(sources)) {
                return known;
            }
            Snapshot read = new Snapshot(project, sources);
            LATEST.put(project, read);
            return read;
        }
    }

    /**
     * Returns what stands in {@code document} now, together with its project's other sources. Where it is not one of
     * them (it lies outside the workspace, or is a copy that a build made) it is read alone.
     */
    public static Snapshot current(IDocument document) throws CoreException {
        Optional<IFile> file = Editors.file(document);
        if (file.isPresent()) {
            Snapshot snapshot = current(file.get().getProject());
            if (snapshot.source(file.get()).isPresent()) {
                return snapshot;
            }
        }
        return new Snapshot(null, List.of(WorkspaceSource.outside(document, name(document))));
    }

    /** Returns what the source in {@code document} is called in a snapshot. */
    public static String name(IDocument document) {
        return Editors.file(document).map(WorkspaceSource::name).orElse(OUTSIDE);
    }

    /** Has {@code listener} told of every snapshot that was checked, in some thread that is not the UI's. */
    public static void addListener(Consumer<Snapshot> listener) {
        LISTENERS.add(listener);
    }

    /** Has {@code listener} told no more. */
    public static void removeListener(Consumer<Snapshot> listener) {
        LISTENERS.remove(listener);
    }

    /** Tells everybody who listens; who fails is logged and does not keep others from hearing it. */
    public static void announce(Snapshot snapshot) {
        for (Consumer<Snapshot> listener : LISTENERS) {
            try {
                listener.accept(snapshot);
            } catch (RuntimeException e) {
                ILog.of(ProjectSources.class).error(e.getMessage(), e);
            }
        }
    }

    /** Forgets what was read of a project that was closed or deleted. */
    public static void forget(IProject project) {
        LATEST.remove(project);
    }
}
