/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import com.google.inject.Injector;
import java.util.List;

/**
 * The way into the language for programs without Eclipse: parses sources that belong together, checks them, formats them.
 * Making one takes most of a short run's time, so make it once. Not safe for use by several threads at once.
 */
public final class JireiLanguage {

    private final Injector injector;

    private JireiLanguage(Injector injector) {
        this.injector = injector;
    }

    /** Sets the language up. */
    public static JireiLanguage create() {
        return new JireiLanguage(new JireiStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Parses {@code sources}, whose names may refer to each other, in the given order. Never fails: see the checks. */
    public ParsedSources parse(List<SourceText> sources) {
        return new SourceLoader(injector).load(sources);
    }
}
