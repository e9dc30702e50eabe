/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import static org.jirei.ui.preview.PreviewView.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;

/** Takes the picture of a preview elsewhere: into a file or onto the clipboard. Pictures are always on light paper. */
final class PictureExport {

    /** Where to. */
    enum Way {
        SAVE, COPY_PICTURE, COPY_SVG;

        /** Returns the word for it in keys of messages and names of icons. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String SVG = ".svg";
    private static final String PNG = ".png";
    /** Px of a picture for each px of the figure, where that is not too many. */
    private static final double SCALE = 2;
    /** More px than this are too many for a picture in memory. */
    private static final double MOST_PIXELS = 40_000_000;

    private final PictureCanvas canvas;

    PictureExport(PictureCanvas canvas) {
        this.canvas = canvas;
    }

    void run(Way way) {
        canvas.picture().ifPresent(picture -> {
            switch (way) {
                case SAVE -> save(picture.scene());
                case COPY_PICTURE -> copy(png(picture.scene()), ImageTransfer.getInstance());
                case COPY_SVG -> copy(SvgRenderer.svg(picture.scene()), TextTransfer.getInstance());
            }
        });
    }

    private void save(Scene scene) {
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText(WORDS.text("save.title"));
        dialog.setFilterExtensions(new String[] {"*" + SVG, "*" + PNG});
        dialog.setFilterNames(new String[] {WORDS.text("save.svg"), WORDS.text("save.png")});
        dialog.setFileName(scene.name() + SVG);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                write(Path.of(chosen), dialog.getFilterIndex() == 1 ? PNG : SVG);
            } catch (IOException e) {
                MessageDialog.openError(canvas.getShell(), WORDS.text("save.title"),
                        WORDS.text("save.failed", chosen, e.getLocalizedMessage()));
            }
        }
    }

    /** Writes the picture in the format that the name's ending tells, {@code otherwise} where it tells none. */
    void write(Path file, String otherwise) throws IOException {
        Scene scene = canvas.picture().orElseThrow().scene();
        String name = file.getFileName().toString();
        String ending = List.of(SVG, PNG).stream().filter(name.toLowerCase(Locale.ROOT)::endsWith).findFirst()
                .orElse(otherwise);
        Path target = name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
        if (ending.equals(SVG)) {
            Files.writeString(target, SvgRenderer.svg(scene));
        } else {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {png(scene)};
            try (var out = Files.newOutputStream(target)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        }
    }

    private ImageData png(Scene scene) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (scene.width() * scene.height())));
        int width = (int) Math.ceil(scene.width() * scale);
        int height = (int) Math.ceil(scene.height() * scale);
        Image image = new Image(canvas.getDisplay(), width, height);
        GC gc = new GC(image);
        TextSetter texts = new TextSetter(canvas.getDisplay());
        try {
            new ScenePainter(gc, texts, Paper.LIGHT, scale, 0, 0, new Extent(0, 0, scene.width(), scene.height()),
                    List.of()).paint(scene);
            return image.getImageData();
        } finally {
            texts.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private void copy(Object content, Transfer transfer) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {content}, new Transfer[] {transfer});
        clipboard.dispose();
    }
}
