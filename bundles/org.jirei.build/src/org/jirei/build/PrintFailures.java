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
        String character = Character.toString(missing.character());
        return Failure.of(ExitCode.OUTPUT, "build.glyph-missing", place(character, kase), character,
                missing.codePoint(), missing.text());
    }

    /** Returns where {@code kase} first has {@code character}; a model from XMI has no text to look in. */
    private String place(String character, Case kase) {
        ParsedSource source = parsed.sourceOf(kase);
        String name = source.source().name();
        int start = parsed.region(kase).map(region -> region.offset()).orElse(0);
        int found = source.source().isXmi() ? -1 : source.source().text().indexOf(character, start);
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
