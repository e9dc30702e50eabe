/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.jirei.build.BuildFormat;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/**
 * What was chosen the last time; what was never chosen, or is not there any more, is as on the command line.
 *
 * @param settings where it is kept
 */
record ExportMemory(IDialogSettings settings) {

    private static final String FORMATS = "formats";
    private static final String PAGE = "page";
    private static final String THEME = "theme";
    private static final String SCALE = "scale";
    private static final String FOLDER = "folder";
    /** Tenths of a dot to a px: sharp when printed. */
    private static final int USUAL_SCALE = 20;

    List<BuildFormat> formats() {
        String[] kept = settings.getArray(FORMATS);
        List<BuildFormat> formats = kept == null ? List.of()
                : Arrays.stream(BuildFormat.values()).filter(each -> List.of(kept).contains(each.name())).toList();
        return formats.isEmpty() ? BuildFormat.DEFAULT : formats;
    }

    PageFormat page() {
        return kept(PAGE, PageFormat.values()).orElse(PageFormat.NONE);
    }

    Theme theme() {
        return kept(THEME, Theme.values()).orElse(Theme.AUTO);
    }

    private <T extends Enum<T>> Optional<T> kept(String key, T[] values) {
        return Arrays.stream(values).filter(value -> value.name().equals(settings.get(key))).findFirst();
    }

    /** Returns how many tenths of a dot a px of a figure has. */
    int scale() {
        String kept = settings.get(SCALE);
        return kept != null && kept.matches("\\d{1,3}") ? Integer.parseInt(kept) : USUAL_SCALE;
    }

    String folder() {
        return Optional.ofNullable(settings.get(FOLDER)).orElse("");
    }

    void keep(List<BuildFormat> formats, PageFormat page, Theme theme, int scale, String folder) {
        settings.put(FORMATS, formats.stream().map(Enum::name).toArray(String[]::new));
        settings.put(PAGE, page.name());
        settings.put(THEME, theme.name());
        settings.put(SCALE, Integer.toString(scale));
        settings.put(FOLDER, folder);
    }
}
