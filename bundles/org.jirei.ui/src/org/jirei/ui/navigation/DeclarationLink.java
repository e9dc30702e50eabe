/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.names.NamePlace;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.UiMessages;

/**
 * A name that leads to its declaration, which is looked for when the link is followed.
 *
 * @param document the text with the name
 * @param name where it stands
 */
record DeclarationLink(IDocument document, IRegion name) implements IHyperlink {

    /**
     * Where the link leads.
     *
     * @param snapshot the sources that the declaration stands in
     * @param declaration its place; empty for a name that is declared nowhere
     */
    private record Target(Snapshot snapshot, Optional<NamePlace> declaration) {
    }

    private static final UiMessages MESSAGES = UiMessages.of(DeclarationLink.class);

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return MESSAGES.text("declaration");
    }

    @Override
    public void open() {
        try {
            Optional<Target> target = Reading.await(this::target);
            if (target.isPresent() && target.get().declaration().isPresent()) {
                reveal(target.get().snapshot(), target.get().declaration().get());
            }
        } catch (CoreException e) {
            ILog.of(DeclarationLink.class).error(e.getMessage(), e);
        }
    }

    private Target target() throws CoreException {
        Snapshot snapshot = ProjectSources.current(document);
        NameIndex names = NameIndexes.of(snapshot);
        return new Target(snapshot, names.at(ProjectSources.name(document), name.getOffset())
                .flatMap(place -> names.declaration(place.element())));
    }

    /** A text from outside the workspace declares all its names itself. */
    private static void reveal(Snapshot snapshot, NamePlace declaration) throws CoreException {
        Optional<IFile> file = snapshot.file(declaration.file());
        if (file.isPresent()) {
            Editors.reveal(file.get(), declaration.region());
        } else {
            Editors.active().map(JireiEditor::part).ifPresent(part ->
                    part.selectAndReveal(declaration.region().offset(), declaration.region().length()));
        }
    }
}
