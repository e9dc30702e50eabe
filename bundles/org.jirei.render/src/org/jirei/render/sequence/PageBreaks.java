/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.MOST_SHEETS_FOR_PHASES;
import static org.jirei.render.sequence.SequenceMetrics.WELL_FILLED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides which rows go on which sheet. A sheet takes rows until the next one would make it too high, or its
 * participants too wide; it rather ends where a phase does, if that leaves it well filled and all of them hardly take
 * more sheets.
 */
final class PageBreaks {

    private final RunSetting setting;
    private final PageFrame frame;
    private final Deque<FlowRow> rest;
    private final boolean atPhases;
    private final List<FlowRun> runs = new ArrayList<>();

    private PageBreaks(List<FlowRow> rows, RunSetting setting, PageFrame frame, boolean atPhases) {
        this.setting = setting;
        this.frame = frame;
        this.rest = new ArrayDeque<>(rows);
        this.atPhases = atPhases;
        do {
            runs.add(next());
        } while (!rest.isEmpty());
    }

    /** Returns {@code rows} by sheets, at least one; a run that does not fit its sheet is to be scaled down. */
    static List<FlowRun> of(List<FlowRow> rows, RunSetting setting, PageFrame frame) {
        List<FlowRun> atPhases = new PageBreaks(rows, setting, frame, true).runs;
        List<FlowRun> full = new PageBreaks(rows, setting, frame, false).runs;
        return atPhases.size() <= full.size() * MOST_SHEETS_FOR_PHASES ? atPhases : full;
    }

    private FlowRun next() {
        if (rest.isEmpty()) {
            return FlowRun.of(List.of(), setting);
        }
        FlowRow row = rest.pop();
        FlowRun first = FlowRun.of(List.of(row), setting);
        if (frame.fits(first)) {
            return atPhases ? endedWell(filled(first)) : filled(first);
        }
        return cut(row, part -> FlowRun.of(List.of(part), setting)).orElse(first);
    }

    /** Adds the rows that still fit; of a row that is too large for any sheet, as many messages as still fit. */
    private FlowRun filled(FlowRun first) {
        FlowRun run = first;
        while (!rest.isEmpty()) {
            FlowRun longer = run.with(rest.peek());
            if (!frame.fits(longer)) {
                return withPart(run);
            }
            run = longer;
            rest.pop();
        }
        return run;
    }

    private FlowRun withPart(FlowRun run) {
        FlowRow row = rest.peek();
        if (row.hops().size() < 2 || frame.fits(FlowRun.of(List.of(row), setting))) {
            return run;
        }
        rest.pop();
        Optional<FlowRun> longer = cut(row, run::with);
        if (longer.isEmpty()) {
            rest.push(row);
        }
        return longer.orElse(run);
    }

    /**
     * Cuts off as many messages at the beginning of {@code row} as fit where {@code placing} puts them, and leaves the
     * others to the next sheet; empty where not even one fits.
     */
    private Optional<FlowRun> cut(FlowRow row, Function<FlowRow, FlowRun> placing) {
        int hops = row.hops().size();
        Optional<FlowRun> longest = Optional.empty();
        int next = 0;
        while (next + 1 < hops) {
            FlowRun longer = placing.apply(row.part(0, next + 1));
            if (!frame.fits(longer)) {
                break;
            }
            longest = Optional.of(longer);
            next++;
        }
        if (next > 0) {
            rest.push(row.part(next, hops));
        }
        return longest;
    }

    /** Gives rows back that come after the end of a phase, where what remains fills the sheet well. */
    private FlowRun endedWell(FlowRun run) {
        List<FlowRow> rows = run.rows();
        boolean goesOn = !rest.isEmpty() && rest.peek().sharesPhase(rows.getLast()) && rows.getLast().ends();
        for (int end = rows.size() - 1; goesOn && end > 0; end--) {
            if (!rows.get(end).sharesPhase(rows.get(end - 1)) && run.share(end) >= WELL_FILLED) {
                rows.subList(end, rows.size()).reversed().forEach(rest::push);
                return FlowRun.of(rows.subList(0, end), setting);
            }
        }
        return run;
    }
}
