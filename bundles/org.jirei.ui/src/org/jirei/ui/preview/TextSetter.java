/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.SceneItem.TextLine;

/**
 * Sets lines of text in whatever font the machine has, each scaled to the width that the figure's layout reckoned with.
 * To be disposed of; lives in the UI thread.
 */
final class TextSetter {

    /** Texts are set in this size and scaled from it, in pt: large enough for widths in whole px to be exact. */
    private static final int SET_SIZE = 36;
    /** A character that is as wide as it is high in every font that has it. */
    private static final String FULL_WIDTH = "国";
    /** So many texts are kept: more than any window shows. */
    private static final int KEPT = 2000;

    private final Device device;
    private final Font plain;
    private final Font bold;
    private final double em;
    private final Map<Key, SetText> texts = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SetText> eldest) {
            boolean old = size() > KEPT;
            if (old) {
                eldest.getValue().layout().dispose();
            }
            return old;
        }
    };

    private record Key(String text, boolean bold) {
    }

    private record SetText(TextLayout layout, double width, double ascent) {
    }

    TextSetter(Device device) {
        this.device = device;
        String family = Measures.FONT_NAMES.stream().filter(name -> device.getFontList(name, true).length > 0)
                .findFirst().orElseGet(() -> Arrays.stream(device.getSystemFont().getFontData()).findFirst()
                        .map(FontData::getName).orElse(""));
        plain = new Font(device, family, SET_SIZE, SWT.NORMAL);
        bold = new Font(device, family, SET_SIZE, SWT.BOLD);
        em = set(new Key(FULL_WIDTH, false)).width();
    }

    /** Draws {@code line} in the foreground colour; {@code zoom}, {@code left} and {@code top} place its figure. */
    void draw(GC gc, TextLine line, boolean asBold, double zoom, double left, double top) {
        if (line.text().isBlank()) {
            return;
        }
        SetText set = texts.computeIfAbsent(new Key(line.text(), asBold), this::set);
        double scale = line.fontSize() / em;
        boolean single = line.text().codePointCount(0, line.text().length()) == 1;
        double stretch = single || set.width() == 0 ? scale : line.width() / set.width();
        Transform transform = new Transform(device, (float) (zoom * stretch), 0, 0, (float) (zoom * scale),
                (float) (left + zoom * line.x()), (float) (top + zoom * (line.baseline() - set.ascent() * scale)));
        gc.setTransform(transform);
        set.layout().draw(gc, 0, 0);
        transform.dispose();
    }

    private SetText set(Key key) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(key.bold() ? bold : plain);
        layout.setText(key.text());
        return new SetText(layout, layout.getBounds().width, layout.getLineMetrics(0).getAscent());
    }

    void dispose() {
        texts.values().forEach(text -> text.layout().dispose());
        texts.clear();
        plain.dispose();
        bold.dispose();
    }
}
