/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.Scene;

/** Names the pictures of a figure: {@code sequence.svg}, or {@code sequence-1.svg} and so on where it has several. */
public final class FigureNames {

    private FigureNames() {
    }

    /** Returns the names of the files that show {@code kind}, in order, each ending in {@code .extension}. */
    public static List<String> of(FigureKind kind, List<Scene> pages, String extension) {
        if (pages.size() == 1) {
            return List.of(of(kind, extension));
        }
        int digits = Integer.toString(pages.size()).length();
        List<String> names = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            names.add(String.format(Locale.ROOT, "%s-%0" + digits + "d.%s", kind.word(), page, extension));
        }
        return names;
    }

    /** Returns the name of one file that holds all pages of {@code kind}. */
    public static String of(FigureKind kind, String extension) {
        return kind.word() + "." + extension;
    }
}
