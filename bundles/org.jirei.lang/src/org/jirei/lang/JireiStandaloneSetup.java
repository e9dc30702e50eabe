/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.jirei.model.JireiPackage;

/** Sets the language up where no Eclipse does. */
public class JireiStandaloneSetup extends JireiStandaloneSetupGenerated {

    /**
     * {@inheritDoc}
     *
     * <p>The package must be in the registry before the injector is made: eager singletons look for it.
     */
    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(JireiPackage.eNS_URI, JireiPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
