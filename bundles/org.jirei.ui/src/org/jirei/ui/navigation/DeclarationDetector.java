/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** Makes names links to where they are declared, for Ctrl and click and for F3. */
public final class DeclarationDetector extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean severalAllowed) {
        IDocument document = viewer.getDocument();
        if (document == null || !Editors.isSource(document)) {
            return null;
        }
        Optional<Snapshot> read = NameIndexes.upToDate(document);
        IRegion name = read.isPresent() ? name(read.get(), document, region.getOffset())
                : Words.around(document, region.getOffset());
        return name == null ? null : new IHyperlink[] {new DeclarationLink(document, name)};
    }

    private static IRegion name(Snapshot snapshot, IDocument document, int offset) {
        return NameIndexes.of(snapshot).at(ProjectSources.name(document), offset).map(NamePlace::region)
                .map(region -> (IRegion) new Region(region.offset(), region.length())).orElse(null);
    }
}
