/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import org.eclipse.core.runtime.Platform;

/** What the workbench says: the tests run in an English and in a Japanese one. */
public final class Spoken {

    private Spoken() {
    }

    /** Returns what is said in the language of the workbench that the test runs in. */
    public static String either(String english, String japanese) {
        return Platform.getNL().startsWith("ja") ? japanese : english;
    }
}
