/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** What a failed test leaves behind in the build's folder: a picture of the screen and the workspace's log. */
final class Evidence {

    private static final Path FOLDER = Path.of(System.getProperty("jirei.evidence", "evidence"));

    private Evidence() {
    }

    static void keep(String name) {
        try {
            Files.createDirectories(FOLDER);
            takePicture(FOLDER.resolve(name + ".png"));
            if (Files.exists(WorkspaceLog.file())) {
                Files.copy(WorkspaceLog.file(), FOLDER.resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takePicture(Path file) {
        Display display = Display.getCurrent();
        Rectangle screen = display.getBounds();
        Image image = new Image(display, screen.width, screen.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
