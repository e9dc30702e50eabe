/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.model.Flows;
import org.jirei.render.figure.FigureElements;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Viewport;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.UiMessages;

/** Shows a figure of the case under the caret, or of the one that it is pinned to, while its author types. */
public final class PreviewView extends CaseView {

    /** The view's id; several may be open under secondary ids. */
    public static final String ID = "org.jirei.ui.preview";

    static final UiMessages WORDS = UiMessages.of(PreviewView.class);

    private static final String KIND = "kind";
    private static final String FIT = "fit";
    private static final String ZOOM = "zoom";
    private static final String FILE = "file";
    private static final String CASE = "case";

    /** An author need not be told of a figure that is there sooner, in milliseconds. */
    private static final int UNNOTICED = 400;

    private final Drawing drawing = new Drawing(this::refresh);
    private final Map<FigureKind, Picture> complete = new ConcurrentHashMap<>();
    private volatile FigureKind kind = FigureKind.SEQUENCE;
    private FigureElements elements;
    private IMemento memento;
    private PictureCanvas canvas;
    private PreviewActions actions;

    /** Made by the workbench. */
    public PreviewView() {
        // the workbench calls createPartControl next
    }

    @Override
    public void init(IViewSite site, IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new PictureCanvas(parent);
        canvas.hint(WORDS.text("hint.none"));
        ContextHelp.tell(canvas, HelpPlace.PREVIEW);
        canvas.onClick(this::clicked);
        canvas.onBadge(() -> shown().flatMap(state -> state.map().firstError()).ifPresent(this::reveal));
        restore();
        actions = new PreviewActions(this, canvas);
        canvas.onZoom(actions::update);
        start();
    }

    private void restore() {
        if (memento != null) {
            kind = choice(FigureKind.class, KIND, kind);
            Float zoom = memento.getFloat(ZOOM);
            if (zoom != null) {
                canvas.viewport().zoomTo(zoom);
            }
            canvas.viewport().fit(choice(Viewport.Fit.class, FIT, Viewport.Fit.WIDTH));
            String file = memento.getString(FILE);
            String name = memento.getString(CASE);
            if (file != null && name != null) {
                pin(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(file)), name);
            }
        }
    }

    private <E extends Enum<E>> E choice(Class<E> type, String key, E otherwise) {
        String name = memento.getString(key);
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst()
                .orElse(otherwise);
    }

    @Override
    public void saveState(IMemento saved) {
        saved.putString(KIND, kind.name());
        saved.putString(FIT, canvas.viewport().fit().name());
        saved.putFloat(ZOOM, (float) canvas.viewport().zoom());
        if (isPinned()) {
            shownFile().ifPresent(file -> saved.putString(FILE, file.getFullPath().toPortableString()));
            shown().ifPresent(state -> saved.putString(CASE, state.map().kase().getName()));
        }
    }

    @Override
    protected Runnable prepare(Optional<CaseState> state, IProgressMonitor monitor) {
        if (state.isEmpty()) {
            drawing.stop();
            return this::showNone;
        }
        CaseMap map = state.get().map();
        RenderContext context = RenderContext.of(state.get().snapshot().parsed().surveys(), List.of(map.kase()));
        Picture.Subject subject = Picture.Subject.of(map, kind, context);
        FigureElements shownElements = FigureElements.of(map.kase(), subject.kind());
        Optional<Picture> before = Optional.ofNullable(complete.get(subject.kind()))
                .filter(last -> subject.isNewerOf(last.subject()));
        boolean broken = map.firstError().isPresent();
        if (broken && before.isPresent()) {
            drawing.stop();
            return () -> show(before.get(), shownElements, "badge.stale", subject);
        }
        if (Flows.lines(map.kase()).isEmpty()) {
            drawing.stop();
            return () -> showEmpty(subject);
        }
        if (monitor.isCanceled()) {
            return () -> { };
        }
        Optional<Picture> drawn = drawing.picture(subject, map, context);
        return () -> drawn.ifPresentOrElse(picture -> show(picture, shownElements, broken ? "badge.partial" : null,
                subject), () -> showLast(shownElements, subject));
    }

    /** The last picture stays while the one of {@code subject} is drawn. */
    private void showLast(FigureElements shownElements, Picture.Subject subject) {
        if (canvas.picture().filter(last -> subject.isNewerOf(last.subject())).isPresent()) {
            elements = shownElements;
        }
        canvas.getDisplay().timerExec(UNNOTICED, () -> {
            if (!isGone() && drawing.isBusy()) {
                canvas.hint(WORDS.text("badge.drawing"));
                canvas.badge(canvas.picture().isPresent() ? WORDS.text("badge.drawing") : "");
            }
        });
    }

    private void show(Picture picture, FigureElements shownElements, String badge, Picture.Subject subject) {
        elements = shownElements;
        if (badge == null) {
            complete.put(subject.kind(), picture);
        }
        canvas.show(picture);
        canvas.badge(badge == null ? "" : WORDS.text(badge));
        title(subject);
    }

    private void showEmpty(Picture.Subject subject) {
        elements = null;
        canvas.clear();
        canvas.hint(WORDS.text("hint.empty"));
        canvas.badge("");
        title(subject);
    }

    private void showNone() {
        canvas.badge(canvas.picture().isPresent() ? WORDS.text("badge.gone") : "");
    }

    private void title(Picture.Subject subject) {
        setContentDescription(subject.title());
        setPartName(isPinned() ? WORDS.text("name.pinned", subject.title()) : WORDS.text("name"));
        actions.update();
    }

    @Override
    protected void lookAt(int caret) {
        canvas.glow(shown().filter(state -> elements != null).flatMap(state -> state.map().shownInFigure(caret))
                .map(element -> elements.ids(element)).orElse(List.of()));
    }

    private void clicked(List<String> groups) {
        if (elements != null) {
            groups.stream().flatMap(id -> elements.element(id).stream()).findFirst().ifPresent(this::reveal);
        }
    }

    /** Returns the figure that is shown. */
    public FigureKind kind() {
        return kind;
    }

    /** Shows the other figure, or the same. */
    public void show(FigureKind wanted) {
        kind = wanted;
        canvas.viewport().move(Double.MAX_VALUE, Double.MAX_VALUE);
        refresh();
        actions.update();
    }

    /** Returns whether the case that is shown stands in the workspace, so that it is found again. */
    boolean canBePinned() {
        return shownFile().isPresent();
    }

    /** Has the view stay with the case that it shows, or follow the caret again. */
    public void pin(boolean stay) {
        Optional<IFile> file = shownFile();
        if (stay && file.isPresent()) {
            pin(file.get(), shown().orElseThrow().map().kase().getName());
        } else {
            unpin();
        }
    }

    /** Opens another preview that stays with the case that this one shows. */
    void openAnother() {
        Optional<IFile> file = shownFile();
        if (file.isPresent()) {
            String name = shown().orElseThrow().map().kase().getName();
            OtherPreviews.open(getSite().getPage()).ifPresent(other -> {
                other.kind = kind;
                other.pin(file.get(), name);
            });
        }
    }

    @Override
    protected boolean isGone() {
        return canvas.isDisposed();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        drawing.stop();
        super.dispose();
    }
}
