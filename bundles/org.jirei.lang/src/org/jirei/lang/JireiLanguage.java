/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import com.google.inject.Injector;
import java.util.List;

/**
 * The way into the language for programs without Eclipse: parses sources that belong together, checks them, formats
 * them. Setting it up takes most of a short run's time, so share it. Sources may be parsed by several threads at once,
 * each with sources of its own.
 */
public final class JireiLanguage {

    private static final class Shared {
        static final JireiLanguage INSTANCE = create();
    }

    private final Injector injector;

    private JireiLanguage(Injector injector) {
        this.injector = injector;
    }

    /** Sets the language up. */
    public static JireiLanguage create() {
        return new JireiLanguage(new JireiStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Returns the one instance of this process, set up when first asked for. */
    public static JireiLanguage shared() {
        return Shared.INSTANCE;
    }

    /** Parses {@code sources}, whose names may refer to each other, in the given order. Never fails: see the checks. */
    public ParsedSources parse(List<SourceText> sources) {
        return new SourceLoader(injector).load(sources);
    }
}
