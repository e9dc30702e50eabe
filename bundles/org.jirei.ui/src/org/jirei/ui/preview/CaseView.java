/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.model.Element;
import org.jirei.ui.sources.ActiveSource;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/**
 * A view of one case: of the one under the caret, or of one that it is pinned to. What it shows is made in the
 * background, one state at a time; a state that is out of date is given up.
 */
public abstract class CaseView extends ViewPart {

    /** What is typed within this time is looked at together, in milliseconds. */
    private static final int PAUSE = 50;

    private final Consumer<Snapshot> snapshots = this::announced;
    private final IDocumentListener typing = new Typing();
    private final CaretListener carets = event -> caretMoved();
    private final Update update = new Update();
    private ActiveSource follows;
    private JireiEditor editor;
    private volatile Request request = new Request(null, null, 0, null);
    private volatile CaseState shown;

    /**
     * What is to be shown.
     *
     * @param document of the editor; {@code null} where there is none, or where the view is pinned
     * @param file of the source; {@code null} outside the workspace
     * @param caret in the document
     * @param pinned name of the case that the view is pinned to, or {@code null}
     */
    private record Request(IDocument document, IFile file, int caret, String pinned) {
    }

    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // what matters is what stands there afterwards
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            Display.getDefault().asyncExec(() -> followCaret(PAUSE));
        }
    }

    private final class Update extends Job {

        private volatile Snapshot read;
        private List<CaseMap> maps;
        private String file;

        private Update() {
            super(CaseView.class.getName());
            setSystem(true);
            setPriority(INTERACTIVE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Request asked = request;
            try {
                Optional<CaseState> state = state(asked);
                if (!monitor.isCanceled()) {
                    Runnable show = prepare(state, monitor);
                    if (!monitor.isCanceled()) {
                        Display.getDefault().asyncExec(() -> show(asked, state, show));
                    }
                }
                return Status.OK_STATUS;
            } catch (CoreException e) {
                // the project was closed or deleted meanwhile: what is shown stays
                return Status.OK_STATUS;
            }
        }

        private Optional<CaseState> state(Request asked) throws CoreException {
            if (asked.document() == null && asked.file() == null) {
                return Optional.empty();
            }
            Snapshot snapshot = asked.document() == null ? ProjectSources.current(asked.file().getProject())
                    : ProjectSources.current(asked.document());
            String name = asked.file() == null ? ProjectSources.name(asked.document())
                    : asked.file().getProjectRelativePath().toString();
            if (snapshot != read || !name.equals(file)) {
                maps = CaseMap.of(snapshot.parsed(), name);
                read = snapshot;
                file = name;
            }
            CaseState before = shown;
            String last = before != null && before.map().file().equals(name)
                    && before.snapshot().project().equals(snapshot.project()) ? before.map().kase().getName() : null;
            return CaseState.find(snapshot, maps, asked.pinned(), asked.caret(), last);
        }
    }

    /** Makes a view. */
    protected CaseView() {
    }

    /** Has the view show the case under the caret from now on, or the one that it is pinned to. */
    protected final void start() {
        follows = ActiveSource.follow(getSite().getPage(), this::follow);
        ProjectSources.addListener(snapshots);
    }

    /**
     * Makes what is to be shown, in the background.
     *
     * @param state of the case; empty where there is none to show
     * @return shows it, in the UI thread
     */
    protected abstract Runnable prepare(Optional<CaseState> state, IProgressMonitor monitor);

    /** Leads the eye to what the caret stands in. In the UI thread, after the caret has moved inside the case. */
    protected abstract void lookAt(int caret);

    /** Returns the case that is shown; empty before there is one. */
    protected final Optional<CaseState> shown() {
        return Optional.ofNullable(shown);
    }

    /** Shows everything anew. May be called in any thread. */
    protected final void refresh() {
        update(0);
    }

    /** Returns whether the view is pinned to a case. */
    public final boolean isPinned() {
        return request.pinned() != null;
    }

    /** Returns where the case that is shown stands; empty where that is outside the workspace. */
    protected final Optional<IFile> shownFile() {
        return shown().flatMap(state -> state.snapshot().file(state.map().file()));
    }

    /** Pins the view to the case of this name, which stands in {@code file}. */
    protected final void pin(IFile file, String name) {
        request = new Request(null, file, 0, name);
        update(0);
    }

    /** Has the view follow the caret again. */
    protected final void unpin() {
        request = new Request(null, null, 0, null);
        followCaret(0);
    }

    /** Opens the source of {@code element} where it stands now. */
    protected final void reveal(Element element) {
        shown().flatMap(state -> state.map().place(element)).ifPresent(this::reveal);
    }

    /** Opens the source of the case and selects {@code place}. */
    protected final void reveal(TextRegion place) {
        try {
            Optional<IFile> file = shownFile();
            if (file.isPresent()) {
                Editors.reveal(file.get(), place);
            } else if (editor != null) {
                editor.part().getSite().getPage().activate(editor.part());
                editor.part().selectAndReveal(place.offset(), place.length());
            }
        } catch (PartInitException e) {
            ILog.of(CaseView.class).log(e.getStatus());
        }
    }

    private void follow(JireiEditor front) {
        if (editor == null || editor.document() != front.document() || editor.viewer() != front.viewer()) {
            forgetEditor();
            editor = front;
            editor.document().addDocumentListener(typing);
            editor.viewer().getTextWidget().addCaretListener(carets);
        }
        followCaret(0);
    }

    private void forgetEditor() {
        if (editor != null) {
            editor.document().removeDocumentListener(typing);
            if (isOpen()) {
                editor.viewer().getTextWidget().removeCaretListener(carets);
            }
            editor = null;
        }
    }

    private boolean isOpen() {
        return editor != null && editor.viewer().getTextWidget() != null
                && !editor.viewer().getTextWidget().isDisposed();
    }

    private void caretMoved() {
        CaseState state = shown;
        if (isOpen() && state != null && isOfEditor(state) && state.map().contains(editor.caret())) {
            lookAt(editor.caret());
        } else {
            followCaret(0);
        }
    }

    private boolean isOfEditor(CaseState state) {
        return state.map().file().equals(editor.name())
                && state.snapshot().project().equals(editor.file().map(IFile::getProject));
    }

    private void followCaret(int pause) {
        if (isPinned()) {
            update(pause);
        } else if (isOpen()) {
            Request asked = new Request(editor.document(), editor.file().orElse(null), editor.caret(), null);
            if (pause > 0 || !asked.equals(request)) {
                request = asked;
                update(pause);
            }
        }
    }

    /** A name or number may have changed in another source. */
    private void announced(Snapshot snapshot) {
        Request asked = request;
        IProject project = snapshot.project().orElse(null);
        if (asked.file() != null && asked.file().getProject().equals(project) && update.read != snapshot) {
            Display.getDefault().asyncExec(() -> update(0));
        }
    }

    private void update(int pause) {
        update.cancel();
        update.schedule(pause);
    }

    private void show(Request asked, Optional<CaseState> state, Runnable show) {
        if (isGone() || asked.document() != request.document() || !Objects.equals(asked.file(), request.file())
                || !Objects.equals(asked.pinned(), request.pinned())) {
            return;
        }
        state.ifPresent(found -> shown = found);
        show.run();
        if (isOpen() && state.isPresent() && isOfEditor(state.get()) && state.get().map().contains(editor.caret())) {
            lookAt(editor.caret());
        }
    }

    /** Returns whether the view was closed. */
    protected abstract boolean isGone();

    @Override
    public void dispose() {
        update.cancel();
        ProjectSources.removeListener(snapshots);
        if (follows != null) {
            follows.stop();
        }
        forgetEditor();
        super.dispose();
    }
}
