/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Gives the second thing of a name another name; references go on to mean the first. */
final class TakeFreeName implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String name = FreeName.like(place, place.words().replaceFirst("^\\^", ""));
        return List.of(place.fix("rename", place.replace(place.start(), place.end(), name), name).leaving(name));
    }
}
