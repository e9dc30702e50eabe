/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.jirei.lang.ide.outline.OutlineEntry;

/** Leaves the entries that hold some words, whatever their width and case, and what these entries are in. */
final class EntryFilter extends ViewerFilter {

    private String words = "";

    void setWords(String newWords) {
        words = folded(newWords).strip();
    }

    @Override
    public boolean select(Viewer viewer, Object around, Object element) {
        return holds((OutlineEntry) element);
    }

    private boolean holds(OutlineEntry entry) {
        return matches(entry) || entry.children().stream().anyMatch(this::holds);
    }

    private boolean matches(OutlineEntry entry) {
        return folded(entry.text()).contains(words);
    }

    /** Returns the first of {@code entries} and what is in them that itself holds the words. */
    Optional<OutlineEntry> first(List<OutlineEntry> entries) {
        return entries.stream().flatMap(entry -> matches(entry) ? Optional.of(entry).stream()
                : first(entry.children()).stream()).findFirst();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
