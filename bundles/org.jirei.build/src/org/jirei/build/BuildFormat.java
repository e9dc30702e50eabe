/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.List;
import java.util.Locale;

/** The formats of {@code jirei build}, in the order in which they are written. */
public enum BuildFormat {
    SVG, PNG, PDF, TXT, MD, HTML, DOCX, PPTX;

    /** What is written where nobody says anything else. */
    public static final List<BuildFormat> DEFAULT = List.of(SVG, TXT, MD, HTML);

    /** Returns the word for it on the command line, which is what the names of its files end in. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
