/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import java.util.HashMap;
import java.util.Map;

/** Gives each entry a key of its own, from what is around it, its kind and its name. */
final class EntryKeys {

    private final Map<String, Integer> given = new HashMap<>();

    /** Returns a key; what stands in the same place under the same name for a second time gets a number. */
    String key(String around, OutlineKind kind, String name) {
        String key = around + "/" + kind.icon() + ":" + (name == null ? "" : name);
        int times = given.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }
}
