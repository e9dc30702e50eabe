/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.util.List;
import java.util.Locale;
import org.jirei.build.BuildFormat;
import org.jirei.build.BuildSettings;
import org.jirei.build.PrintSettings;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/** What an author wants written whenever a source is saved. */
public enum OutputChoice {
    /** Nothing. */
    NONE(List.of()),
    /** Only the figures. */
    FIGURES(List.of(BuildFormat.SVG)),
    /** What the command line writes where nobody says anything else. */
    ALL(BuildFormat.DEFAULT);

    private static final double SCALE = 1;

    private final List<BuildFormat> formats;

    OutputChoice(List<BuildFormat> formats) {
        this.formats = formats;
    }

    /** Returns how the preferences spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the choice that the preferences spell so; everything where they spell none. */
    public static OutputChoice of(String word) {
        for (OutputChoice choice : values()) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        return ALL;
    }

    /** Returns what a build makes; not to be asked where nothing is wanted. */
    BuildSettings settings() {
        return BuildSettings.of(formats, List.of(FigureKind.values()), PageFormat.NONE, Theme.AUTO,
                new PrintSettings(SCALE, List.of()));
    }
}
