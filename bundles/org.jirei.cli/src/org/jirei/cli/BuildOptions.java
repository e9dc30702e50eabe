/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jirei.build.BuildFormat;
import org.jirei.build.BuildSettings;
import org.jirei.build.PrintSettings;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;
import picocli.CommandLine.Option;

/** The options that say what a build makes. */
final class BuildOptions {

    private static final int MOST_DOTS = 16;

    @Option(names = "--format", paramLabel = "svg,png,pdf,txt,md,html,docx,pptx", split = ",",
            hideParamSyntax = true, order = 10)
    private List<BuildFormat> formats = BuildFormat.DEFAULT;

    @Option(names = "--figure", paramLabel = "schematic,sequence", split = ",", hideParamSyntax = true, order = 11)
    private List<FigureKind> figures = List.of(FigureKind.values());

    @Option(names = "--page", paramLabel = "a4|a4-landscape|slide|none", order = 12)
    private PageFormat page = PageFormat.NONE;

    @Option(names = "--theme", paramLabel = "auto|light|dark|print", order = 13)
    private Theme theme = Theme.AUTO;

    @Option(names = "--scale", paramLabel = "NUMBER", order = 14)
    private double scale = 2;

    @Option(names = "--font", paramLabel = "FILE", order = 15)
    private List<String> fonts = List.of();

    @Option(names = "--template", paramLabel = "FILE", order = 16)
    private List<String> templates = List.of();

    /**
     * Returns what the options say.
     *
     * @throws Failure where a number or a name cannot be used
     */
    BuildSettings settings() {
        if (!(scale > 0 && scale <= MOST_DOTS)) {
            throw Failure.of(ExitCode.USAGE, "build.scale", MOST_DOTS);
        }
        List<Path> files = fonts.stream().map(BuildOptions::path).toList();
        return BuildSettings.of(formats, figures, page, theme, new PrintSettings(scale, files))
                .after(templates.stream().map(BuildOptions::path).toList());
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Failure.of(ExitCode.USAGE, "output.path-invalid", file);
        }
    }
}
