/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.rules.Finding;

/** Names that mean nothing are told as the author wrote them. */
final class UnresolvedNames {

    private UnresolvedNames() {
    }

    /** Returns the arguments of {@code finding}, the first replaced by the name as written. */
    static List<String> arguments(Finding finding) {
        List<String> arguments = new ArrayList<>(finding.arguments());
        SourcePlaces.text(finding.place()).ifPresent(text -> {
            if (arguments.isEmpty()) {
                arguments.add(text);
            } else {
                arguments.set(0, text);
            }
        });
        return List.copyOf(arguments);
    }
}
