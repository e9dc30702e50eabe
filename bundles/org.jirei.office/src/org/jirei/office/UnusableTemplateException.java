/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;

/** A template cannot decide the looks of a document. */
public final class UnusableTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> missing;

    UnusableTemplateException(Throwable cause) {
        super("no document of this kind", cause);
        this.missing = List.of();
    }

    UnusableTemplateException(List<String> missing) {
        super("lacks " + missing);
        this.missing = List.copyOf(missing);
    }

    /** Returns the names of the styles or layouts that it lacks; none where it is no document of its kind at all. */
    public List<String> missing() {
        return missing;
    }
}
