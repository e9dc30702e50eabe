/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.print.MissingGlyphException;
import org.jirei.print.PictureTooLargeException;
import org.jirei.print.UnusableFontException;

/** Puts what pictures of dots and PDF may fail by into words for the user. */
final class PrintFailures {

    private final ParsedSources parsed;

    PrintFailures(ParsedSources parsed) {
        this.parsed = parsed;
    }

    Failure of(MissingGlyphException missing, Case kase) {
        ParsedSource source = parsed.sourceOf(kase);
        int start = parsed.region(kase).map(region -> region.offset()).orElse(0);
        return of(missing, place(source, find(missing, source, start)));
    }

    /** What shows several sources is missing a glyph where the first of them has the character. */
    Failure of(MissingGlyphException missing) {
        ParsedSource first = parsed.sources().stream().filter(source -> find(missing, source, 0) >= 0).findFirst()
                .orElse(parsed.sources().getFirst());
        return of(missing, place(first, find(missing, first, 0)));
    }

    private static Failure of(MissingGlyphException missing, String place) {
        return Failure.of(ExitCode.OUTPUT, "build.glyph-missing", place, Character.toString(missing.character()),
                missing.codePoint(), missing.text());
    }

    /** Returns where {@code source} has the character, from {@code start} on; a model from XMI has no text. */
    private static int find(MissingGlyphException missing, ParsedSource source, int start) {
        return source.source().isXmi() ? -1
                : source.source().text().indexOf(Character.toString(missing.character()), start);
    }

    private static String place(ParsedSource source, int found) {
        String name = source.source().name();
        return found < 0 ? name : name + ":" + source.lines().line(found) + ":" + source.lines().column(found);
    }

    Failure of(PictureTooLargeException tooLarge, Case kase) {
        return Failure.of(ExitCode.OUTPUT, "build.picture-too-large", kase.getName(), tooLarge.width(),
                tooLarge.height());
    }

    Failure of(UnusableFontException unusable) {
        Notice reason = Notice.of(switch (unusable.reason()) {
            case UNREADABLE -> "font.unreadable";
            case NO_OUTLINES -> "font.no-outlines";
            case NOT_TO_BE_EMBEDDED -> "font.not-to-be-embedded";
        });
        return Failure.of(ExitCode.USAGE, "font.unusable", unusable.file(), reason);
    }
}
