/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** The names in what was read of a project, gathered once for all that ask. In any thread. */
public final class NameIndexes {

    private static final Map<Snapshot, NameIndex> KNOWN = new WeakHashMap<>();

    private NameIndexes() {
    }

    /** Returns the names in {@code snapshot}. */
    public static NameIndex of(Snapshot snapshot) {
        synchronized (KNOWN) {
            NameIndex known = KNOWN.get(snapshot);
            if (known != null) {
                return known;
            }
        }
        NameIndex names = NameIndex.of(snapshot.parsed());
        synchronized (KNOWN) {
            KNOWN.put(snapshot, names);
        }
        return names;
    }

    /** Returns what was last read if {@code document} still has the text that was read; never waits for more. */
    public static Optional<Snapshot> upToDate(IDocument document) {
        return Editors.file(document).map(IFile::getProject).flatMap(ProjectSources::latest)
                .filter(snapshot -> snapshot.sources().stream()
                        .anyMatch(source -> source.document() == document && source.isCurrent()));
    }
}
