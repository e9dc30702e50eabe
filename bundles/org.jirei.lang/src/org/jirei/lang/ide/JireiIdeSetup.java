/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.jirei.lang.JireiRuntimeModule;
import org.jirei.lang.JireiStandaloneSetup;

/** Sets the language up together with its editor services. */
public final class JireiIdeSetup extends JireiStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new JireiRuntimeModule(), new JireiIdeModule()));
    }
}
