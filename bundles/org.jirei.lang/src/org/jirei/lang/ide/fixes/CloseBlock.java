/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jirei.lang.parsing.ScannedToken;

/** Puts the forgotten closing brace on a line of its own: where the indentation ends, or where it was understood. */
final class CloseBlock implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        int opener = place.lines().line(place.start());
        String indentation = place.statementLines().indentation(place.start());
        List<Integer> candidates = new ArrayList<>();
        nextLine(place, opener, line -> indentation(place, line) <= indentation.length()
                && !place.lines().text(line).strip().startsWith("}"), candidates);
        nextLine(place, opener, line -> indentation(place, line) < indentation.length(), candidates);
        nextLine(place, opener, line -> indentation(place, line) <= indentation.length(), candidates);
        place.source().tokens().stream().filter(token -> token.is("}") && token.start() == token.end())
                .map(ScannedToken::start).forEach(at -> candidates.add(place.lines().line(at) + 1));
        candidates.add(place.lines().count() + 1);
        return candidates.stream().distinct()
                .map(line -> place.fix("insert", place.insert(behindLineBefore(place, line), "\n" + indentation + "}"),
                        "}")).toList();
    }

    private static void nextLine(FixPlace place, int opener, IntPredicate ends, List<Integer> candidates) {
        IntStream.rangeClosed(opener + 1, place.lines().count())
                .filter(line -> !place.lines().text(line).isBlank()).filter(ends).findFirst()
                .ifPresent(candidates::add);
    }

    private static int indentation(FixPlace place, int line) {
        String text = place.lines().text(line);
        return text.length() - text.stripLeading().length();
    }

    private static int behindLineBefore(FixPlace place, int line) {
        int before = line - 1;
        while (before > 1 && place.lines().text(before).isBlank()) {
            before--;
        }
        return place.lines().end(before);
    }
}
