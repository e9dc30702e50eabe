/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Case;
import org.jirei.render.figure.FigureKind;

/** Where texts that link to figures find them. */
final class FigureAddresses {

    private FigureAddresses() {
    }

    /**
     * Returns the addresses of the pictures of each figure that is written to a file, in order.
     *
     * @param folder relative address of the folder of the case: empty or ending in {@code /}
     */
    static Map<FigureKind, List<String>> of(Case kase, RenderContext context, String folder) {
        Map<FigureKind, List<String>> addresses = new EnumMap<>(FigureKind.class);
        context.figures().linked().ifPresent(extension -> {
            for (FigureKind kind : context.figures().kinds()) {
                addresses.put(kind, FigureNames.of(kind, context.figure(kind, kase), extension).stream()
                        .map(name -> folder + name).toList());
            }
        });
        return addresses;
    }
}
