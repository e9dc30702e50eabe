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

    private PoiSettings() {
    }

    /**
     * Keeps off the user's terminal that POI's logging interface has nothing behind it, and has POI open documents of
     * many cases.
     */
    static void apply() {
        QuietLibraries.hush();
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }
}
