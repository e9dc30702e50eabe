/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Viewport;

/** Shows a picture that can be zoomed, moved and pointed at. */
final class PictureCanvas extends Canvas {

    /** Under these keys the widget tells the message over the picture, which figure it shows, and how large. */
    private static final String BADGE = "badge";
    private static final String ZOOM = "zoom";
    private static final String FIGURE = "figure";
    /** How far beside a line a click still means it, in px of the window. */
    private static final double REACH = 5;
    /** A mouse that is moved no further has clicked, in px. */
    private static final int CLICK = 4;
    private static final int LINE = 40;
    private static final int BADGE_INSET = 8;
    private static final int BADGE_PADDING = 6;
    /** Share of the window's width that a hint takes. */
    private static final double HINT_WIDTH = 0.8;
    private static final double DARK = 0.5;

    private final Viewport viewport = new Viewport();
    private final TextSetter texts;
    private Optional<Picture> picture = Optional.empty();
    private List<String> glowing = List.of();
    private String badge = "";
    private String hint = "";
    private Rectangle badgePlace = new Rectangle(0, 0, 0, 0);
    private Point pressed;
    private Point dragged;
    private Consumer<List<String>> clicked = groups -> { };
    private Runnable badgeClicked = () -> { };
    private Runnable zoomed = () -> { };

    PictureCanvas(Composite parent) {
        super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        texts = new TextSetter(getDisplay());
        addPaintListener(event -> paint(event.gc));
        addDisposeListener(event -> texts.dispose());
        addListener(SWT.Resize, event -> resized());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        addListener(SWT.MouseWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        PictureMouse mouse = new PictureMouse();
        addMouseListener(mouse);
        addMouseMoveListener(mouse);
        getAccessible().addAccessibleListener(new Story());
    }

    /** Tells {@code clicked} the ids of the groups at every place that is clicked, what is on top first. */
    void onClick(Consumer<List<String>> listener) {
        clicked = listener;
    }

    void onBadge(Runnable listener) {
        badgeClicked = listener;
    }

    void onZoom(Runnable listener) {
        zoomed = listener;
    }

    /** Shows {@code shown} at the same place and zoom as the picture before. */
    void show(Picture shown) {
        picture = Optional.of(shown);
        setData(FIGURE, shown.subject().kind().word());
        viewport.picture(shown.scene().width(), shown.scene().height());
        changed();
    }

    /** Shows no picture but the hint. */
    void clear() {
        picture = Optional.empty();
        redraw();
    }

    Optional<Picture> picture() {
        return picture;
    }

    Viewport viewport() {
        return viewport;
    }

    /** Lays a message over the picture; an empty one goes away. */
    void badge(String text) {
        badge = text;
        setData(BADGE, text);
        redraw();
    }

    /** Sets what is told where there is no picture yet. */
    void hint(String text) {
        hint = text;
        redraw();
    }

    /** Has the groups of these ids glow, and scrolls to them where other ones glowed before. */
    void glow(List<String> ids) {
        if (ids.equals(glowing)) {
            return;
        }
        glowing = ids;
        picture.map(Picture::plan).flatMap(plan -> ids.stream().flatMap(id -> plan.extent(id).stream())
                .reduce(Extent::with)).ifPresent(viewport::reveal);
        changed();
    }

    /** Shows what was done to the viewport. */
    void changed() {
        bar(getHorizontalBar(), viewport.hiddenLeft(), viewport.contentWidth(), viewport.windowWidth());
        bar(getVerticalBar(), viewport.hiddenAbove(), viewport.contentHeight(), viewport.windowHeight());
        setData(ZOOM, viewport.zoom());
        zoomed.run();
        redraw();
    }

    private static void bar(ScrollBar bar, double hidden, double content, double window) {
        int most = (int) Math.ceil(Math.max(content, window));
        int thumb = (int) Math.max(1, Math.min(window, most));
        bar.setValues((int) Math.round(hidden), 0, most, thumb, LINE, Math.max(LINE, thumb - LINE));
        bar.setEnabled(content > window);
    }

    private void resized() {
        Rectangle area = getClientArea();
        viewport.window(area.width, area.height);
        changed();
    }

    private void scrolled() {
        viewport.move(viewport.hiddenLeft() - getHorizontalBar().getSelection(),
                viewport.hiddenAbove() - getVerticalBar().getSelection());
        redraw();
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            viewport.zoomBy(Integer.signum(event.count), event.x, event.y);
            changed();
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            event.doit = false;
            viewport.move(event.count * LINE, 0);
            changed();
        }
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=', ';' -> viewport.zoomBy(1);
            case '-' -> viewport.zoomBy(-1);
            case '0' -> viewport.zoomTo(1);
            default -> moveBy(event.keyCode);
        }
        changed();
    }

    private void moveBy(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> viewport.move(LINE, 0);
            case SWT.ARROW_RIGHT -> viewport.move(-LINE, 0);
            case SWT.ARROW_UP -> viewport.move(0, LINE);
            case SWT.ARROW_DOWN -> viewport.move(0, -LINE);
            case SWT.PAGE_UP -> viewport.move(0, viewport.windowHeight() - LINE);
            case SWT.PAGE_DOWN -> viewport.move(0, LINE - viewport.windowHeight());
            case SWT.HOME -> viewport.move(0, viewport.contentHeight());
            case SWT.END -> viewport.move(0, -viewport.contentHeight());
            case SWT.KEYPAD_ADD -> viewport.zoomBy(1);
            case SWT.KEYPAD_SUBTRACT -> viewport.zoomBy(-1);
            default -> {
            }
        }
    }

    private List<String> groupsAt(int x, int y) {
        return picture.map(shown -> shown.plan().at(viewport.pictureX(x), viewport.pictureY(y),
                REACH / viewport.zoom())).orElse(List.of());
    }

    /** Returns the paper that suits the workbench's theme. */
    Paper paper() {
        return getBackground().getRGB().getHSB()[2] < DARK ? Paper.DARK : Paper.LIGHT;
    }

    private void paint(GC gc) {
        gc.fillRectangle(getClientArea());
        picture.ifPresentOrElse(shown -> new ScenePainter(gc, texts, paper(), viewport.zoom(), viewport.left(),
                viewport.top(), viewport.seen(), glowing).paint(shown.scene()), () -> paintHint(gc));
        badgePlace = badge.isEmpty() ? new Rectangle(0, 0, 0, 0) : paintBadge(gc);
    }

    private void paintHint(GC gc) {
        Rectangle area = getClientArea();
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(hint);
        layout.setAlignment(SWT.CENTER);
        layout.setWidth((int) Math.max(1, area.width * HINT_WIDTH));
        gc.setForeground(getForeground());
        layout.draw(gc, (int) (area.width * (1 - HINT_WIDTH) / 2),
                Math.max(0, (area.height - layout.getBounds().height) / 2));
        layout.dispose();
    }

    private Rectangle paintBadge(GC gc) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(badge);
        int most = Math.max(1, getClientArea().width - 2 * (BADGE_INSET + BADGE_PADDING));
        if (layout.getBounds().width > most) {
            layout.setWidth(most);
        }
        Rectangle bounds = layout.getBounds();
        int height = bounds.height + 2 * BADGE_PADDING;
        Rectangle place = new Rectangle(BADGE_INSET, getClientArea().height - BADGE_INSET - height,
                bounds.width + 2 * BADGE_PADDING, height);
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(color(Colour.NOTE_FILL));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, BADGE_PADDING, BADGE_PADDING);
        gc.setForeground(color(Colour.NOTE_EDGE));
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, BADGE_PADDING, BADGE_PADDING);
        gc.setForeground(color(Colour.NOTE_INK));
        layout.draw(gc, place.x + BADGE_PADDING, place.y + BADGE_PADDING);
        layout.dispose();
        return place;
    }

    private Color color(Colour colour) {
        return ScenePainter.color(colour.on(paper()));
    }

    /** Drags the picture, or clicks what is in it. */
    private final class PictureMouse implements MouseListener, MouseMoveListener {

        @Override
        public void mouseDown(MouseEvent event) {
            setFocus();
            if (event.button == 1 || event.button == 2) {
                pressed = new Point(event.x, event.y);
                dragged = null;
            }
        }

        @Override
        public void mouseMove(MouseEvent event) {
            if (pressed == null) {
                boolean leads = badgePlace.contains(event.x, event.y) || !groupsAt(event.x, event.y).isEmpty();
                setCursor(leads ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            } else if (dragged != null || isFar(event)) {
                Point from = dragged == null ? pressed : dragged;
                dragged = new Point(event.x, event.y);
                setCursor(getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
                viewport.move(event.x - from.x, event.y - from.y);
                changed();
            }
        }

        private boolean isFar(MouseEvent event) {
            return Math.max(Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y)) >= CLICK;
        }

        @Override
        public void mouseUp(MouseEvent event) {
            boolean click = pressed != null && dragged == null && event.button == 1;
            pressed = null;
            dragged = null;
            setCursor(null);
            if (click && badgePlace.contains(event.x, event.y)) {
                badgeClicked.run();
            } else if (click) {
                clicked.accept(groupsAt(event.x, event.y));
            }
        }

        @Override
        public void mouseDoubleClick(MouseEvent event) {
            // the first of its clicks has done everything
        }
    }

    /** Tells those who cannot see the picture what it shows. */
    private final class Story extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = picture.map(shown -> shown.scene().title()).orElse(hint);
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = picture.map(shown -> shown.scene().description()).orElse("");
        }
    }
}
