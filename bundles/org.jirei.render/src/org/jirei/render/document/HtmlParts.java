/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;

/** The parts of a page that a table of contents can lead to. */
final class HtmlParts {

    private final String prefix;
    private final List<Part> parts = new ArrayList<>();

    /** A part's id and its heading. */
    record Part(String id, String heading) {
    }

    /** Makes an empty list whose ids begin with {@code prefix}. */
    HtmlParts(String prefix) {
        this.prefix = prefix;
    }

    /** Adds a part and returns its id. */
    String add(String heading) {
        Part part = new Part(prefix + "-" + (parts.size() + 1), heading);
        parts.add(part);
        return part.id();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
