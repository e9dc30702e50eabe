/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.List;

/**
 * What pictures of dots and PDF need besides the figure.
 *
 * @param scale dots to a px of the figure, along each side
 * @param fonts files of fonts that come before all others
 */
public record PrintSettings(double scale, List<Path> fonts) {

    /** Makes settings; later changes to {@code fonts} do not reach them. */
    public PrintSettings {
        fonts = List.copyOf(fonts);
    }
}
