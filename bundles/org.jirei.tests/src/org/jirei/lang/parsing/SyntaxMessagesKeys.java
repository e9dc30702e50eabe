/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Set;
import java.util.stream.Collectors;
import org.jirei.model.Language;

/** The keys of all messages about syntax, for tests elsewhere. */
public final class SyntaxMessagesKeys {

    private SyntaxMessagesKeys() {
    }

    /** Returns the keys without those of the names of blocks. */
    public static Set<String> all() {
        return SyntaxMessages.keys(Language.ENGLISH).stream().filter(key -> !key.startsWith("block."))
                .collect(Collectors.toSet());
    }
}
