/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.List;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/** Breaks the label of an actor for the symbol that it stands in. */
public final class ActorLabel {

    private ActorLabel() {
    }

    /**
     * Returns the lines of the narrowest symbol that keeps words whole, those of the widest where none does.
     *
     * @param widths that the label may be broken to, in px, narrowest first
     * @param mostLines a symbol with more lines than this is rather made wider
     */
    public static List<String> lines(String label, List<Double> widths, int mostLines, double fontSize) {
        BrokenText best = new BrokenText(List.of(), false);
        for (double width : widths) {
            BrokenText broken = LineBreaker.balancedLines(label, width, fontSize);
            if (broken.wordsWhole() && broken.lines().size() <= mostLines) {
                return broken.lines();
            }
            boolean better = !best.wordsWhole() || broken.lines().size() < best.lines().size();
            best = better ? broken : best;
        }
        return best.lines();
    }
}
