/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.jirei.build.notice.Notice;

/** Tells why a content is not text that could be read on. */
final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    UnusableInput(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    /** Returns the line that tells it of the file {@code name}. */
    Notice notice(String name) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(details);
        return new Notice(key, arguments);
    }
}
