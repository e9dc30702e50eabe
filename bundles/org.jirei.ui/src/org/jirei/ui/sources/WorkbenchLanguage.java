/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import org.eclipse.core.runtime.Platform;
import org.jirei.model.Language;

/** Tells in which language the workbench speaks to its user. */
public final class WorkbenchLanguage {

    private WorkbenchLanguage() {
    }

    /** Returns Japanese where the workbench is Japanese, else English. */
    public static Language current() {
        return Platform.getNL().startsWith(Language.JAPANESE.code()) ? Language.JAPANESE : Language.ENGLISH;
    }
}
