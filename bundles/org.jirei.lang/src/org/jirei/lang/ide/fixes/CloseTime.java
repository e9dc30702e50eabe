/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes the bracket of a time, behind its time of day where there is one. */
final class CloseTime implements Fixer {

    private static final Pattern TIME = Pattern.compile("\\[\\s*\\d{4}-\\d{2}-\\d{2}[ T]\\d{1,2}:\\d{2}(?::\\d{2})?");

    @Override
    public List<Fix> fixes(FixPlace place) {
        List<Fix> fixes = new ArrayList<>();
        Matcher time = TIME.matcher(place.text()).region(place.start(), place.text().length());
        if (time.lookingAt()) {
            fixes.add(place.fix("insert", place.insert(time.end(), "]"), "]"));
        }
        fixes.add(place.fix("insert", place.insert(place.end(), "]"), "]"));
        return fixes;
    }
}
