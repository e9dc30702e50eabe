/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.WELL_FILLED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Decides which rows go on which sheet. A sheet takes rows until the next one would make it too high, or its
 * participants too wide; it rather ends where a phase does, if that leaves it well filled.
 */
final class PageBreaks {

    private final RunSetting setting;
    private final PageFrame frame;
    private final Deque<FlowRow> rest;

    private PageBreaks(List<FlowRow> rows, RunSetting setting, PageFrame frame) {
        this.setting = setting;
        this.frame = frame;
        this.rest = new ArrayDeque<>(rows);
    }

    /** Returns {@code rows} by sheets, at least one; a run that does not fit its sheet is to be scaled down. */
    static List<FlowRun> of(List<FlowRow> rows, RunSetting setting, PageFrame frame) {
        PageBreaks breaks = new PageBreaks(rows, setting, frame);
        List<FlowRun> runs = new ArrayList<>();
        do {
            runs.add(breaks.next());
        } while (!breaks.rest.isEmpty());
        return runs;
    }

    private FlowRun next() {
        if (rest.isEmpty()) {
            return FlowRun.of(List.of(), setting);
        }
        FlowRun first = FlowRun.of(List.of(rest.pop()), setting);
        if (frame.fits(first)) {
            return endedWell(filled(first));
        }
        List<FlowRow> parts = parts(first.rows().getFirst());
        parts.reversed().forEach(rest::push);
        FlowRun part = FlowRun.of(List.of(rest.pop()), setting);
        return frame.fits(part) ? filled(part) : part;
    }

    /** Adds the rows that still fit. */
    private FlowRun filled(FlowRun first) {
        FlowRun run = first;
        while (!rest.isEmpty()) {
            FlowRun longer = run.with(rest.peek());
            if (!frame.fits(longer)) {
                return run;
            }
            run = longer;
            rest.pop();
        }
        return run;
    }

    /** Gives rows back that come after the end of a phase, where what remains fills the sheet well. */
    private FlowRun endedWell(FlowRun run) {
        List<FlowRow> rows = run.rows();
        boolean goesOn = !rest.isEmpty() && rest.peek().sharesPhase(rows.getLast());
        for (int end = rows.size() - 1; goesOn && end > 0; end--) {
            if (!rows.get(end).sharesPhase(rows.get(end - 1)) && run.share(end) >= WELL_FILLED) {
                rows.subList(end, rows.size()).reversed().forEach(rest::push);
                return FlowRun.of(rows.subList(0, end), setting);
            }
        }
        return run;
    }

    /** Returns a row that is too large for a sheet in as few parts as fit; whole where its sentence alone does not. */
    private List<FlowRow> parts(FlowRow row) {
        int hops = row.hops().size();
        List<FlowRow> parts = new ArrayList<>();
        int next;
        for (int first = 0; row.isWhole() && first < hops; first = next) {
            next = first + 1;
            while (next < hops && fits(row.part(first, next + 1))) {
                next++;
            }
            parts.add(row.part(first, next));
        }
        boolean helps = parts.size() > 1 && fits(parts.getFirst());
        return helps ? parts : List.of(row);
    }

    private boolean fits(FlowRow row) {
        return frame.fits(FlowRun.of(List.of(row), setting));
    }
}
