/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Action;
import org.jirei.model.Case;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Phase;

/** Turns the flow of a case into blocks: phases as headings, steps and actions numbered and in order. */
final class FlowBlocks {

    private final Lines lines;
    private final Routes routes;

    FlowBlocks(Lines lines, FixedWords words) {
        this.lines = lines;
        this.routes = new Routes(lines, words);
    }

    /** Returns the blocks of a flow that has lines, with its phases on heading {@code level}. */
    List<Block> blocks(Case kase, int level) {
        List<Block> blocks = new ArrayList<>();
        addLegend(blocks, kase);
        List<Block.NumberedStep> loose = new ArrayList<>();
        boolean afterPhase = false;
        for (FlowItem item : kase.getFlow().getItems()) {
            if (item instanceof Phase phase) {
                addSteps(blocks, loose, afterPhase);
                addPhase(blocks, phase, level);
                afterPhase = true;
            } else {
                loose.add(step((FlowLine) item));
            }
        }
        addSteps(blocks, loose, afterPhase);
        return blocks;
    }

    private void addLegend(List<Block> blocks, Case kase) {
        Line legend = routes.legend(Flows.lines(kase));
        if (!legend.isEmpty()) {
            blocks.add(new Block.Remark(legend));
        }
    }

    /** Lines outside of phases must not seem to belong to the phase before them. */
    private static void addSteps(List<Block> blocks, List<Block.NumberedStep> loose, boolean afterPhase) {
        if (loose.isEmpty()) {
            return;
        }
        if (afterPhase) {
            blocks.add(new Block.Divider());
        }
        blocks.add(new Block.Steps(List.copyOf(loose)));
        loose.clear();
    }

    private void addPhase(List<Block> blocks, Phase phase, int level) {
        if (phase.getLines().isEmpty()) {
            return;
        }
        Line label = Line.of(phase.getLabel());
        blocks.add(label.isEmpty() ? new Block.Divider() : new Block.Heading(Block.Role.PHASE, level, label));
        blocks.add(new Block.Steps(phase.getLines().stream().map(this::step).toList()));
    }

    private Block.NumberedStep step(FlowLine line) {
        return new Block.NumberedStep(
                lines.anchors().of(line),
                lines.labels().number(line),
                line instanceof Action,
                Line.of(line.getTime()),
                routes.route(line),
                lines.line(line.getSentence()),
                line.getNotes().stream().map(note -> lines.line(note.getSentence()))
                        .filter(note -> !note.isEmpty()).toList());
    }
}
