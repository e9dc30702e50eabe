/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.office.ReportDocx;
import org.jirei.office.ReportPptx;
import org.jirei.office.UnusableTemplateException;

/** The documents that decide the looks of others, told apart by the endings of their names. */
final class Templates {

    private Templates() {
    }

    /** Returns the template for Word; the last one where there are several. */
    static Optional<byte[]> word(BuildSettings settings) {
        return of(settings, BuildFormat.DOCX);
    }

    /** Returns the template for PowerPoint; the last one where there are several. */
    static Optional<byte[]> presentation(BuildSettings settings) {
        return of(settings, BuildFormat.PPTX);
    }

    /**
     * Checks all templates, before anything is made.
     *
     * @throws Failure where one cannot be used
     */
    static void check(BuildSettings settings) {
        for (Path file : settings.templates()) {
            if (isFor(BuildFormat.DOCX, file)) {
                check(file, ReportDocx::check);
            } else if (isFor(BuildFormat.PPTX, file)) {
                check(file, ReportPptx::check);
            } else {
                throw Failure.of(ExitCode.USAGE, "template.ending", file);
            }
        }
    }

    private static Optional<byte[]> of(BuildSettings settings, BuildFormat format) {
        return settings.templates().stream().filter(file -> isFor(format, file)).reduce((first, last) -> last)
                .map(Templates::read);
    }

    private static boolean isFor(BuildFormat format, Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + format.word());
    }

    private static void check(Path file, Consumer<byte[]> check) {
        try {
            check.accept(read(file));
        } catch (UnusableTemplateException e) {
            throw e.missing().isEmpty()
                    ? Failure.of(ExitCode.USAGE, "template.no-document", file)
                    : Failure.of(ExitCode.USAGE, "template.lacks", file, String.join(", ", e.missing()));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.of(ExitCode.USAGE, "template.unreadable", file);
        }
    }
}
