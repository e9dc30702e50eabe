/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.Edition;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;

/**
 * What a build makes.
 *
 * @param formats the formats that are written
 * @param figures how the figures are drawn
 * @param print what pictures of dots and PDF need besides
 * @param edition for whom, in which language and under which date
 * @param templates documents that decide the looks of reports in Word and PowerPoint
 */
public record BuildSettings(Set<BuildFormat> formats, FigureSettings figures, PrintSettings print, Edition edition,
        List<Path> templates) {

    /** Makes settings; later changes to {@code templates} do not reach them. */
    public BuildSettings {
        templates = List.copyOf(templates);
    }

    /** Returns the settings of a build of {@code formats} with these figures, for everybody. */
    public static BuildSettings of(List<BuildFormat> formats, List<FigureKind> kinds, PageFormat page, Theme theme,
            PrintSettings print) {
        Set<BuildFormat> chosen = EnumSet.copyOf(formats);
        Optional<String> linked = Stream.of(BuildFormat.SVG, BuildFormat.PNG).filter(chosen::contains)
                .map(BuildFormat::word).findFirst();
        return new BuildSettings(chosen, new FigureSettings(kinds, page, theme, linked), print, Edition.PUBLIC,
                List.of());
    }

    /** Returns these settings for another edition. */
    public BuildSettings in(Edition other) {
        return new BuildSettings(formats, figures, print, other, templates);
    }

    /** Returns these settings with other templates. */
    public BuildSettings after(List<Path> others) {
        return new BuildSettings(formats, figures, print, edition, others);
    }

    /** Returns whether letters are drawn, which takes fonts. */
    boolean needsFonts() {
        return has(BuildFormat.PNG) || has(BuildFormat.PDF) || has(BuildFormat.DOCX);
    }

    boolean has(BuildFormat format) {
        return formats.contains(format);
    }
}
