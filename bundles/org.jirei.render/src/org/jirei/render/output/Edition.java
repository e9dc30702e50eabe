/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.Optional;
import org.jirei.model.Audience;
import org.jirei.model.Language;

/**
 * For whom, in which language and under which date something is published; the same for all outputs of a run.
 *
 * @param audience who may read it
 * @param words the language of the fixed words; empty for that of each survey and case
 * @param date what files with a date in them carry
 */
public record Edition(Audience audience, Optional<Language> words, ReportDate date) {

    /** For everybody, in the language of each survey and case. */
    public static final Edition PUBLIC = new Edition(Audience.PUBLIC, Optional.empty(), ReportDate.FIXED);
}
