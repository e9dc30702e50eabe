/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Knows a way to do away with findings of a kind. Keeps no state. */
interface Fixer {

    /** Returns what may be done, the likeliest first; nothing where this way does not lead anywhere. */
    List<Fix> fixes(FixPlace place);
}
