/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

/** Keeps off the user's terminal that POI's logging interface has nothing behind it. */
final class QuietLogging {

    private static final String PROVIDER = "log4j.provider";

    private QuietLogging() {
    }

    /** Names the interface's own simple logger, unless somebody has chosen one; before POI is first asked. */
    static void hush() {
        if (System.getProperty(PROVIDER) == null) {
            System.setProperty(PROVIDER, "org.apache.logging.log4j.simple.internal.SimpleProvider");
        }
    }
}
