/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Paper;
import org.jirei.ui.testing.Controls;

/** A preview as its user sees it: buttons, and colours on the screen. */
record ShownPreview(ViewPart view, Canvas canvas) {

    static final String ID = "org.jirei.ui.preview";

    static ShownPreview open(IWorkbenchPage page) throws PartInitException {
        return of(page.showView(ID));
    }

    static ShownPreview of(IViewPart part) {
        ViewPart view = (ViewPart) part;
        // the part of the view that has the focus is its picture
        view.setFocus();
        Control focus = view.getSite().getShell().getDisplay().getFocusControl();
        return new ShownPreview(view, focus instanceof Canvas canvas && isPicture(canvas) ? canvas
                : Controls.in(view.getSite().getShell(), Canvas.class)
                        .filter(shown -> isPicture(shown) && shown.isVisible()).findFirst().orElse(null));
    }

    private static boolean isPicture(Canvas canvas) {
        return canvas.getClass().getSimpleName().equals("PictureCanvas");
    }

    /** Returns the case that the view says it shows. */
    String title() {
        return view.getContentDescription().replaceAll("\\s+", " ");
    }

    /** Returns the message over the picture; empty where there is none. */
    String badge() {
        return (String) canvas.getData("badge");
    }

    /** Returns the word for the figure that is shown. */
    String figure() {
        return (String) canvas.getData("figure");
    }

    /** Returns the height of what can be scrolled through, in px. */
    int height() {
        return canvas.getVerticalBar().getMaximum();
    }

    /** Returns px of the window for each px of the figure. */
    double zoom() {
        return (Double) canvas.getData("zoom");
    }

    /** Returns whether the figure is no wider than the window. */
    boolean fitsWidth() {
        return canvas.getHorizontalBar().getThumb() == canvas.getHorizontalBar().getMaximum();
    }

    /** Returns whether the figure is no higher than the window. */
    boolean fitsHeight() {
        return canvas.getVerticalBar().getThumb() == canvas.getVerticalBar().getMaximum();
    }

    /** Returns what the window's upper left corner shows, in px of the window from that of the figure. */
    Point hidden() {
        return new Point(canvas.getHorizontalBar().getSelection(), canvas.getVerticalBar().getSelection());
    }

    boolean has(Colour colour) {
        return count(colour) > 0;
    }

    /** Returns how many px on the screen have this colour of light paper. */
    int count(Colour colour) {
        ImageData data = screen();
        int count = 0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                count += is(data, x, y, colour) ? 1 : 0;
            }
        }
        return count;
    }

    /** Returns the topmost place of this colour. */
    Point find(Colour colour) {
        ImageData data = screen();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                if (is(data, x, y, colour)) {
                    return new Point(x, y);
                }
            }
        }
        throw new AssertionError("not on the screen: " + colour);
    }

    private static boolean is(ImageData data, int x, int y, Colour colour) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        int code = Integer.parseInt(colour.on(Paper.LIGHT), 1, 7, 16);
        return (rgb.red << 16 | rgb.green << 8 | rgb.blue) == code;
    }

    private ImageData screen() {
        canvas.update();
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        Point place = canvas.toDisplay(0, 0);
        GC gc = new GC(canvas.getDisplay());
        gc.copyArea(image, place.x, place.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    void click(Point place) {
        mouse(SWT.MouseDown, place);
        mouse(SWT.MouseUp, place);
    }

    /** Takes what is at {@code from} to {@code to}. */
    void drag(Point from, Point to) {
        mouse(SWT.MouseDown, from);
        mouse(SWT.MouseMove, to);
        mouse(SWT.MouseUp, to);
    }

    private void mouse(int type, Point place) {
        Event event = new Event();
        event.button = 1;
        event.x = place.x;
        event.y = place.y;
        canvas.notifyListeners(type, event);
    }

    /** Saves the figure as the dialog of "Save Figure As" does once its user has chosen {@code file}. */
    void save(Path file) throws ReflectiveOperationException {
        ClassLoader views = canvas.getClass().getClassLoader();
        Constructor<?> export = views.loadClass("org.jirei.ui.preview.PictureExport")
                .getDeclaredConstructor(canvas.getClass());
        export.setAccessible(true);
        Method write = export.getDeclaringClass().getDeclaredMethod("write", Path.class, String.class);
        write.setAccessible(true);
        write.invoke(export.newInstance(canvas), file, ".svg");
    }

    /** Presses a button. */
    void run(String id) {
        action(view.getViewSite().getActionBars().getToolBarManager(), id).run();
    }

    /** Chooses a button of several. */
    void check(String id) {
        IAction action = action(view.getViewSite().getActionBars().getToolBarManager(), id);
        action.setChecked(true);
        action.run();
    }

    /** Chooses an entry of the view's menu. */
    void menu(String id) {
        action(view.getViewSite().getActionBars().getMenuManager(), id).run();
    }

    boolean isChecked(String id) {
        return action(view.getViewSite().getActionBars().getToolBarManager(), id).isChecked();
    }

    private static IAction action(IContributionManager manager, String id) {
        return ((ActionContributionItem) manager.find(id)).getAction();
    }
}
