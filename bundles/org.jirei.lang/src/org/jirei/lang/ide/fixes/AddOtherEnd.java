/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has a link join two actors: puts in the comma or the other end, or takes away what is too much. */
final class AddOtherEnd implements Fixer {

    private static final String NAME = "\\^?[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*";
    private static final Pattern ONE_END = Pattern.compile("\\S+\\s+(" + NAME + ")");
    private static final Pattern SURPLUS = Pattern.compile("(?:\\s*,\\s*" + NAME + "|\\s+" + NAME + ")+");

    @Override
    public List<Fix> fixes(FixPlace place) {
        int lineEnd = place.lines().end(place.lines().line(place.start()));
        List<Fix> fixes = new ArrayList<>();
        int blanks = place.text().substring(0, place.start()).stripTrailing().length();
        fixes.add(place.fix("insert", place.replace(blanks, place.end(), ","), ","));
        Matcher surplus = SURPLUS.matcher(place.text()).region(blanks, lineEnd);
        if (surplus.lookingAt()) {
            fixes.add(place.fix("delete", place.delete(blanks, surplus.end()), surplus.group().strip()));
        }
        Matcher end = ONE_END.matcher(place.text()).region(place.start(), lineEnd);
        for (String actor : NamesInReach.ACTORS.names(place)) {
            if (end.lookingAt() && !actor.equals(end.group(1))) {
                fixes.add(place.fix("insert", place.insert(end.end(), ", " + actor), actor));
            }
        }
        return fixes;
    }
}
