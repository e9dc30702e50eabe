/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.textpreview;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.model.Case;
import org.jirei.model.Containers;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.render.output.RenderContext;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.StatusLine;
import org.jirei.ui.sources.UiMessages;

/**
 * Copies the printed sections of the case under the caret, all six or the one that the caret is in, as the command
 * says: as plain text, for everybody, as the case's own text has them.
 */
public final class CopySectionsHandler extends AbstractHandler {

    private static final UiMessages WORDS = UiMessages.of(TextPreviewView.class);
    /** Ends the id of the command that copies one section. */
    private static final String ONE = "Section";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean one = event.getCommand().getId().endsWith(ONE);
        Optional<JireiEditor> editor = Editors.active();
        if (editor.isPresent()) {
            copy(editor.get(), one);
        }
        return null;
    }

    private static void copy(JireiEditor editor, boolean one) throws ExecutionException {
        try {
            int caret = editor.caret();
            Optional<String> text = Reading.await(() -> text(editor, caret, one));
            if (text.isPresent() && text.get().isEmpty()) {
                StatusLine.tell(editor.part(), WORDS.text(one ? "copy.noSection" : "copy.noCase"));
            } else {
                text.ifPresent(printed -> copy(editor, printed));
            }
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static String text(JireiEditor editor, int caret, boolean one) throws CoreException {
        Snapshot snapshot = ProjectSources.current(editor.document());
        Optional<CaseMap> map = CaseMap.of(snapshot.parsed(), editor.name()).stream()
                .filter(each -> each.contains(caret)).findFirst();
        Optional<SectionKind> kind = one ? map.flatMap(found -> section(found, caret)) : Optional.empty();
        if (map.isEmpty() || one && kind.isEmpty()) {
            return "";
        }
        Case kase = map.get().kase();
        RenderContext context = RenderContext.of(snapshot.parsed().surveys(), List.of(kase));
        return org.jirei.render.output.SectionsText.of(kase, kind, context);
    }

    private static Optional<SectionKind> section(CaseMap map, int caret) {
        return map.shownInText(caret).map(element -> Containers.find(element, Section.class)).map(Section::getKind);
    }

    private static void copy(JireiEditor editor, String printed) {
        Clipboard clipboard = new Clipboard(editor.viewer().getTextWidget().getDisplay());
        clipboard.setContents(new Object[] {printed.replace("\n", System.lineSeparator())},
                new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
