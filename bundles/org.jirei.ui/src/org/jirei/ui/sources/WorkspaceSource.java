/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.jirei.lang.SourceText;

/**
 * A source of the workspace: as it stands in an editor, saved or not, else as it stands in its file.
 *
 * @param file where it is kept; {@code null} where that is not in the workspace
 * @param text what the language reads, named by the file's path in its project
 * @param document what editors show, or {@code null} where none is open
 * @param stamp the modification stamp of the document, or of the file where none is open, when the text was taken
 */
public record WorkspaceSource(IFile file, SourceText text, IDocument document, long stamp) {

    /** How the names of sources end, without the dot. */
    public static final String EXTENSION = "jirei";
    private static final String HIDDEN = ".";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Returns all sources of {@code project} in the order of their paths. Hidden and derived ones are passed over, and
     * those that cannot be read, such as files that were deleted behind the workspace's back.
     */
    static List<WorkspaceSource> of(IProject project) throws CoreException {
        return of(project, List.of());
    }

    /** Returns the same; what has not changed since {@code known} was read is taken from there. */
    static List<WorkspaceSource> of(IProject project, List<WorkspaceSource> known) throws CoreException {
        Map<IFile, WorkspaceSource> byFile = new HashMap<>();
        known.forEach(source -> byFile.put(source.file(), source));
        return files(project).stream().flatMap(file -> of(file, byFile.get(file)).stream()).toList();
    }

    /** Returns the same sources as they stand in their files, whatever an editor shows. */
    public static List<WorkspaceSource> savedOf(IProject project) throws CoreException {
        return files(project).stream().flatMap(file -> saved(file).stream()).toList();
    }

    private static List<IFile> files(IProject project) throws CoreException {
        List<IFile> files = new ArrayList<>();
        project.accept(proxy -> collect(proxy, files), IResource.NONE);
        files.sort(Comparator.comparing(WorkspaceSource::name));
        return files;
    }

    private static boolean collect(IResourceProxy proxy, List<IFile> files) {
        if (proxy.getType() == IResource.PROJECT) {
            return true;
        }
        boolean meant = !proxy.isDerived() && !proxy.getName().startsWith(HIDDEN);
        if (meant && proxy.requestResource() instanceof IFile file && EXTENSION.equals(file.getFileExtension())) {
            files.add(file);
        }
        return meant;
    }

    private static Optional<WorkspaceSource> of(IFile file, WorkspaceSource known) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager()
                .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        IDocument document = buffer == null ? null : buffer.getDocument();
        if (known != null && known.document() == document && known.isCurrent()) {
            return Optional.of(known);
        }
        return buffer == null ? saved(file) : Optional.of(edited(file, document));
    }

    private static Optional<WorkspaceSource> saved(IFile file) {
        try {
            // what is written while it is read counts as newer
            long stamp = file.getModificationStamp();
            String text = file.readString();
            String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
            return Optional.of(new WorkspaceSource(file, new SourceText(name(file), unmarked), null, stamp));
        } catch (CoreException e) {
            return Optional.empty();
        }
    }

    /** Returns a text that is edited though its file is not in the workspace. */
    static WorkspaceSource outside(IDocument document, String name) {
        return new WorkspaceSource(null, new SourceText(name, document.get()), document, stamp(document));
    }

    private static WorkspaceSource edited(IFile file, IDocument document) {
        long stamp = stamp(document);
        return new WorkspaceSource(file, new SourceText(name(file), document.get()), document, stamp);
    }

    /** Returns how diagnostics and references name the source in {@code file}. */
    static String name(IFile file) {
        return file.getProjectRelativePath().toString();
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** Returns whether the text still is what an author sees. */
    public boolean isCurrent() {
        return (document == null ? file.getModificationStamp() : stamp(document)) == stamp;
    }
}
