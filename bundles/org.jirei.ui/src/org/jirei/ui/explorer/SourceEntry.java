/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;

import org.eclipse.core.resources.IFile;
import org.jirei.lang.ide.outline.OutlineEntry;

/**
 * A survey or a case below its file. It stays the same while other things are typed.
 *
 * @param file where it stands
 * @param entry what is shown of it
 */
public record SourceEntry(IFile file, OutlineEntry entry) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceEntry that && file.equals(that.file) && entry.key().equals(that.entry.key());
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + entry.key().hashCode();
    }
}
