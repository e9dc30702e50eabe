/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;

/** Chains of fonts for tests. */
final class TestFonts {

    private TestFonts() {
    }

    /** Returns a chain of {@code files} alone, whatever the distribution and the machine have. */
    static FontChain only(Path... files) {
        return new FontChain(List.of(new GivenFonts(List.of(files))));
    }

    /** Returns the chain that begins with the distribution's font; the test is skipped where it was not fetched. */
    static FontChain shipped() {
        assumeTrue(FontChain.hasShippedFont(), "SKIPPED: releng/font.sh has not fetched the font of the distribution");
        return new FontChain(List.of(new ShippedFonts()));
    }
}
