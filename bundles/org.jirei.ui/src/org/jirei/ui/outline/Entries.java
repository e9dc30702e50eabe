/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jirei.lang.ide.outline.OutlineEntry;

/**
 * The entries that a tree shows. They are told apart by their keys, so that a tree stays as it is when the text is read
 * anew. Lives in the UI thread.
 */
final class Entries implements ITreeContentProvider, IElementComparer {

    private List<OutlineEntry> entries = List.of();

    List<OutlineEntry> get() {
        return entries;
    }

    void set(List<OutlineEntry> newEntries) {
        entries = newEntries;
    }

    @Override
    public Object[] getElements(Object input) {
        return entries.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((OutlineEntry) element).children().toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((OutlineEntry) element).children().isEmpty();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof OutlineEntry entry ? parent(null, entries, entry) : null;
    }

    private static OutlineEntry parent(OutlineEntry around, List<OutlineEntry> inner, OutlineEntry wanted) {
        for (OutlineEntry entry : inner) {
            if (entry.key().equals(wanted.key())) {
                return around;
            }
            OutlineEntry found = parent(entry, entry.children(), wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object one, Object other) {
        return one instanceof OutlineEntry entry && other instanceof OutlineEntry otherEntry
                ? entry.key().equals(otherEntry.key()) : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof OutlineEntry entry ? entry.key().hashCode() : element.hashCode();
    }
}
