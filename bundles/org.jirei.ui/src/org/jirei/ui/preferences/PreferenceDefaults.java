/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.jirei.ui.building.OutputChoice;

/** Tells the platform what holds until an author chooses otherwise. */
public final class PreferenceDefaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        JireiPreferences.store().setDefault(JireiPreferences.FORMAT_ON_SAVE, false);
        JireiPreferences.store().setDefault(JireiPreferences.OUTPUTS, OutputChoice.ALL.word());
    }
}
