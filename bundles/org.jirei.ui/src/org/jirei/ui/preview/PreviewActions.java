/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import static org.jirei.ui.preview.PreviewView.WORDS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.Viewport;

/** What can be done with a preview: the buttons above it, its menu and its context menu. */
final class PreviewActions {

    private static final String BUNDLE = "org.jirei.ui";

    private final PreviewView view;
    private final PictureCanvas canvas;
    private final Map<FigureKind, IAction> kinds = new EnumMap<>(FigureKind.class);
    private final IAction zoomOut;
    private final IAction zoomIn;
    private final IAction actualSize;
    private final IAction fitWidth;
    private final IAction fitWhole;
    private final IAction pin;
    private final IAction another;
    private final List<IAction> ofPicture = new ArrayList<>();

    PreviewActions(PreviewView view, PictureCanvas canvas) {
        this.view = view;
        this.canvas = canvas;
        for (FigureKind kind : List.of(FigureKind.SEQUENCE, FigureKind.SCHEMATIC)) {
            kinds.put(kind, action(kind.word(), IAction.AS_RADIO_BUTTON, () -> choose(kind)));
        }
        zoomOut = action("zoom-out", IAction.AS_PUSH_BUTTON, () -> canvas.viewport().zoomBy(-1));
        zoomIn = action("zoom-in", IAction.AS_PUSH_BUTTON, () -> canvas.viewport().zoomBy(1));
        actualSize = action("actual-size", IAction.AS_PUSH_BUTTON, () -> canvas.viewport().zoomTo(1));
        fitWidth = action("fit-width", IAction.AS_CHECK_BOX, () -> toggle(Viewport.Fit.WIDTH));
        fitWhole = action("fit-whole", IAction.AS_CHECK_BOX, () -> toggle(Viewport.Fit.WHOLE));
        pin = action("pin", IAction.AS_CHECK_BOX, () -> view.pin(!view.isPinned()));
        another = action("another-preview", IAction.AS_PUSH_BUTTON, view::openAnother);
        PictureExport export = new PictureExport(canvas);
        for (PictureExport.Way way : PictureExport.Way.values()) {
            ofPicture.add(action(way.key(), IAction.AS_PUSH_BUTTON, () -> export.run(way)));
        }
        contribute(view.getViewSite().getActionBars());
        update();
    }

    private void contribute(IActionBars bars) {
        fill(bars.getToolBarManager(), false);
        fill(bars.getMenuManager(), true);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(),
                ofPicture.get(PictureExport.Way.COPY_PICTURE.ordinal()));
        bars.updateActionBars();
        MenuManager context = new MenuManager();
        ofPicture.forEach(context::add);
        canvas.setMenu(context.createContextMenu(canvas));
    }

    private void fill(IContributionManager manager, boolean all) {
        kinds.values().stream().sorted((one, other) -> other.getId().compareTo(one.getId())).forEach(manager::add);
        manager.add(new Separator());
        List.of(zoomOut, zoomIn, actualSize, fitWidth, fitWhole).forEach(manager::add);
        manager.add(new Separator());
        List.of(pin, another).forEach(manager::add);
        manager.add(new Separator());
        (all ? ofPicture : List.of(ofPicture.get(PictureExport.Way.SAVE.ordinal()))).forEach(manager::add);
    }

    private void choose(FigureKind kind) {
        if (kinds.get(kind).isChecked() && view.kind() != kind) {
            view.show(kind);
        }
    }

    private void toggle(Viewport.Fit fit) {
        canvas.viewport().fit(canvas.viewport().fit() == fit ? Viewport.Fit.NONE : fit);
    }

    /** Shows what is chosen, and what can be done now. */
    void update() {
        boolean shown = canvas.picture().isPresent();
        kinds.forEach((kind, action) -> action.setChecked(kind == view.kind()));
        fitWidth.setChecked(canvas.viewport().fit() == Viewport.Fit.WIDTH);
        fitWhole.setChecked(canvas.viewport().fit() == Viewport.Fit.WHOLE);
        pin.setChecked(view.isPinned());
        pin.setEnabled(view.isPinned() || view.canBePinned());
        another.setEnabled(view.canBePinned());
        List.of(zoomOut, zoomIn, actualSize, fitWidth, fitWhole).forEach(action -> action.setEnabled(shown));
        ofPicture.forEach(action -> action.setEnabled(shown));
    }

    private IAction action(String key, int style, Runnable work) {
        Action action = new Action(WORDS.text("action." + key), style) {
            @Override
            public void run() {
                work.run();
                canvas.changed();
            }
        };
        action.setId(key);
        action.setToolTipText(WORDS.text("tip." + key));
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + key + ".svg").ifPresent(action::setImageDescriptor);
        return action;
    }
}
