/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.Closeable;
import java.util.Optional;

/** One place where fonts come from. */
interface FontSource extends Closeable {

    /** Returns how {@code character} is drawn; empty where no font from here has it. */
    Optional<Glyph> glyph(int character, boolean bold);
}
