/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jirei.print.QuietLibraries;

/** What POI is told once, before it is first asked. */
final class PoiSettings {

    /** A case takes up to four parts with its notes and pictures; POI takes a thousand for an attack. */
    private static final long MOST_PARTS = 100_000;
    /** A text that says the same again and again is packed into less than the hundredth that POI takes for an attack. */
    private static final double LEAST_PACKED = 0;
    /** What keeps an attack from filling the memory instead, in bytes. */
    private static final long LARGEST_PART = 500_000_000;

    private PoiSettings() {
    }

    /**
     * Keeps off the user's terminal that POI's logging interface has nothing behind it, and has POI open documents of
     * many cases and of many words.
     */
    static void apply() {
        QuietLibraries.hush();
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        ZipSecureFile.setMinInflateRatio(LEAST_PACKED);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }
}
