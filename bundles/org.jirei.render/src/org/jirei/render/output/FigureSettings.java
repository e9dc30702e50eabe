/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.Optional;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/**
 * How the figures of a run are drawn.
 *
 * @param kinds the figures that are drawn, in the order of {@link FigureKind}
 * @param page the sheet that figures in files of their own are made for
 * @param theme the colours of figures in files of their own
 * @param linked what the names of the pictures end in that documents link to; empty where there are none
 */
public record FigureSettings(List<FigureKind> kinds, PageFormat page, Theme theme, Optional<String> linked) {

    /** Both figures, as large as they need to be, light or dark as their reader likes it. */
    public static final FigureSettings DEFAULT = new FigureSettings(
            List.of(FigureKind.values()), PageFormat.NONE, Theme.AUTO, Optional.of(FigureSvg.EXTENSION));

    /** Makes settings; the order of {@code kinds} does not matter. */
    public FigureSettings {
        kinds = kinds.stream().distinct().sorted().toList();
    }
}
