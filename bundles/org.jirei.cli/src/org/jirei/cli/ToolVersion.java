/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Jirei this is and what it runs on. */
final class ToolVersion implements IVersionProvider {

    private static final String NOT_PACKAGED = "unpackaged";

    /** Returns the version that the jar's manifest tells; classes outside of a jar have none. */
    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse(NOT_PACKAGED);
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "jirei " + number(),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch")
        };
    }
}
