/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.jirei.ui.building.OutputChoice;

/** What an author may choose, kept in the workspace. */
public final class JireiPreferences {

    /** Whether a source is formatted whenever it is saved; off by default. */
    public static final String FORMAT_ON_SAVE = "formatOnSave";

    /** What is written whenever a source is saved, one of the words of {@link OutputChoice}; everything by default. */
    public static final String OUTPUTS = "outputs";

    private static final String QUALIFIER = "org.jirei.ui";

    private JireiPreferences() {
    }

    /** Returns what keeps the choices; what was never chosen has its default. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, QUALIFIER);
    }

    /** Returns whether sources are formatted whenever they are saved. */
    public static boolean formatsOnSave() {
        return store().getBoolean(FORMAT_ON_SAVE);
    }

    /** Returns what is written whenever a source is saved. */
    public static OutputChoice outputs() {
        return OutputChoice.of(store().getString(OUTPUTS));
    }
}
