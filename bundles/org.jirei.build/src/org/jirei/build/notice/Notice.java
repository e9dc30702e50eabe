/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

import java.util.List;

/**
 * One line to tell, in whatever language the user reads.
 *
 * @param key of the pattern in the messages
 * @param arguments what the line names; a {@link Notice} among them is told in the same language
 */
public record Notice(String key, List<Object> arguments) {

    /** Makes a notice; numbers are written without grouping. */
    public static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }
}
