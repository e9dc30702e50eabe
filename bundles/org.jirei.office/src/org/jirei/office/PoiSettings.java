/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What POI is told once, before it is first asked. */
final class PoiSettings {

    private static final String PROVIDER = "log4j.provider";
    /** A case takes up to four parts with its notes and pictures; POI takes a thousand for an attack. */
    private static final long MOST_PARTS = 100_000;

    private PoiSettings() {
    }

    /**
     * Keeps off the user's terminal that POI's logging interface has nothing behind it, unless somebody has chosen
     * something; and has POI open documents of many cases.
     */
    static void apply() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }
}
