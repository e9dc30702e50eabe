/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps what the libraries would print about fonts, and about logging itself, off the user's terminal: what matters,
 * exceptions tell.
 */
public final class QuietLibraries {

    /** Held, because loggers that nobody holds are forgotten together with their level. */
    private static final List<Logger> LOGGERS = Stream.of("org.apache.fontbox", "org.apache.pdfbox", "com.github.weisj")
            .map(Logger::getLogger).toList();

    /** The second interface for logging, which the first one asks where both are there, and its simplest provider. */
    private static final Map<String, String> SIMPLE_PROVIDER = Map.of(
            "log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider",
            "org.apache.logging.log4j.simplelog.level", "OFF");

    private QuietLibraries() {
    }

    /** Call before a library is first asked; somebody's own choice of a provider and a level stays. */
    public static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        SIMPLE_PROVIDER.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
