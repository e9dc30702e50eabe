/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what the libraries would print about fonts off the user's terminal: what matters, exceptions tell. */
final class QuietLibraries {

    /** Held, because loggers that nobody holds are forgotten together with their level. */
    private static final List<Logger> LOGGERS = Stream.of("org.apache.fontbox", "org.apache.pdfbox", "com.github.weisj")
            .map(Logger::getLogger).toList();

    private QuietLibraries() {
    }

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
