/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_GAP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.Participants;
import org.jirei.render.scene.SceneItem;

/** Call-outs that speak of the same place, one below the other, all as wide as the widest. */
final class CalloutStack {

    private final List<Callout> callouts;
    private final double width;
    private final double height;

    private CalloutStack(List<Callout> callouts) {
        this.callouts = callouts;
        this.width = callouts.stream().mapToDouble(Callout::width).max().orElse(0);
        this.height = Math.max(0, callouts.size() - 1) * CALLOUT_GAP
                + callouts.stream().mapToDouble(Callout::height).sum();
    }

    static CalloutStack of(List<Callout> callouts) {
        return new CalloutStack(callouts);
    }

    /** Makes call-outs that stand away from their arrows and say in words where these go. */
    static CalloutStack withWay(List<FlowLine> lines, Labels labels, double maxWidth) {
        return new CalloutStack(lines.stream()
                .map(line -> new Callout(line, labels, maxWidth,
                        FlowDescription.names(Participants.of(line), labels))).toList());
    }

    boolean isEmpty() {
        return callouts.isEmpty();
    }

    /** Returns in how many call-outs a line ends inside a word. */
    long brokenWords() {
        return callouts.stream().filter(callout -> !callout.wordsWhole()).count();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Draws the call-outs from {@code y} on and returns what shows each line. */
    Map<FlowLine, List<SceneItem>> draw(double x, double y, double width) {
        Map<FlowLine, List<SceneItem>> drawn = new LinkedHashMap<>();
        double top = y;
        for (Callout callout : callouts) {
            drawn.put(callout.line(), callout.draw(x, top, width));
            top += callout.height() + CALLOUT_GAP;
        }
        return drawn;
    }
}
