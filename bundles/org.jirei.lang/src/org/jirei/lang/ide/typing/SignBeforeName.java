/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.Optional;

/** The tip of an arrow and the comma of a list stay as they are, but a name follows them that can be proposed. */
final class SignBeforeName {

    private SignBeforeName() {
    }

    static Optional<Keystroke> of(String source, int offset, int length, String typed) {
        boolean tip = typed.equals(">") && offset > 0 && "-=".indexOf(source.charAt(offset - 1)) >= 0;
        if (!tip && !typed.equals(",") || Spot.at(source, offset).kind() != Spot.Kind.CODE) {
            return Optional.empty();
        }
        return Optional.of(new Keystroke(offset, length, typed, offset + 1, true));
    }
}
