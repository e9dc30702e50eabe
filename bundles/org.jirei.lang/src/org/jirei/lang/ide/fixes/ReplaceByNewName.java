/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Writes a new name where something stands that cannot be one. */
final class ReplaceByNewName implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String name = new Skeletons(place).newName("新しい名前", "newName");
        return List.of(place.fix("replace", place.replace(place.start(), place.end(), name), name).leaving(name));
    }
}
