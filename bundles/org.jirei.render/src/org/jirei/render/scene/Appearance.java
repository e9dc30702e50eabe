/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.jirei.render.scene.Measures.ATTACK;
import static org.jirei.render.scene.Measures.BROKEN;
import static org.jirei.render.scene.Measures.DOTTED;
import static org.jirei.render.scene.Measures.HAIRLINE;
import static org.jirei.render.scene.Measures.MESSAGE;
import static org.jirei.render.scene.Measures.OUTLINE;

import java.util.List;

/** What a role looks like on any paper: colours by name. A colour that is {@code null} is not drawn. */
record Appearance(Colour fill, Colour stroke, double strokeWidth, List<Double> dash, boolean round, boolean bold,
        boolean isText) {

    static Appearance of(Style style) {
        return switch (style) {
            case SHEET, HALO -> filled(Colour.PAPER);
            case BOUNDARY -> stroked(Colour.BOUNDARY_EDGE, HAIRLINE);
            case BOUNDARY_HEAD -> box(Colour.BOUNDARY_FILL, Colour.BOUNDARY_EDGE, HAIRLINE);
            case BOUNDARY_LABEL -> boldText(Colour.BOUNDARY_INK);
            case LIFELINE -> stroked(Colour.LIFELINE, OUTLINE);
            case HEAD, NODE -> box(Colour.HEAD_FILL, Colour.BOUNDARY_INK, OUTLINE);
            case HEAD_LABEL -> boldText(Colour.INK);
            case PICTOGRAM -> stroked(Colour.BOUNDARY_INK, Measures.PICTOGRAM).rounded();
            case ATTACKER_PICTOGRAM -> stroked(Colour.ALARM, Measures.PICTOGRAM).rounded();
            case PHASE -> filled(Colour.PHASE_FILL);
            case PHASE_RAIL -> filled(Colour.PHASE_EDGE);
            case PHASE_LABEL -> boldText(Colour.INK);
            case TIME, LINK_LABEL, PAGE_NUMBER, CONTINUATION -> text(Colour.QUIET_INK);
            case FIGURE_TITLE -> boldText(Colour.INK);
            case LINK -> stroked(Colour.LINK, OUTLINE).dashed(DOTTED);
            case LEADER -> stroked(Colour.QUIET_INK, HAIRLINE);
            case STEP_BADGE -> box(Colour.STEP, Colour.STEP, OUTLINE);
            case STEP_BADGE_NUMBER -> boldText(Colour.STEP_NUMBER);
            case STEP_BOX, STEP_JOIN, CALLOUT_STEP -> box(Colour.STEP_TINT, Colour.STEP, OUTLINE);
            case STEP_MESSAGE -> stroked(Colour.STEP, MESSAGE);
            case STEP_MESSAGE_FAILED -> stroked(Colour.STEP, MESSAGE).dashed(BROKEN);
            case STEP_MESSAGE_END -> filled(Colour.STEP);
            case ACTION_BADGE -> box(Colour.ACTION_BADGE, Colour.ACTION, OUTLINE);
            case ACTION_BADGE_NUMBER -> boldText(Colour.ACTION_NUMBER);
            case ACTION_BOX, ACTION_JOIN, CALLOUT_ACTION -> box(Colour.ACTION_TINT, Colour.ACTION, OUTLINE);
            case ACTION_MESSAGE -> stroked(Colour.ACTION, MESSAGE);
            case ACTION_MESSAGE_FAILED -> stroked(Colour.ACTION, MESSAGE).dashed(BROKEN);
            case ACTION_MESSAGE_END -> filled(Colour.ACTION);
            case FAILURE_MARK -> stroked(Colour.ALARM, Measures.FAILURE_MARK).rounded();
            case ATTACK_MESSAGE -> stroked(Colour.ALARM, ATTACK).rounded();
            case ATTACK_MESSAGE_END -> filled(Colour.ALARM);
            case SENTENCE -> text(Colour.INK);
            case NOTE, NOTE_FOLD -> box(Colour.NOTE_FILL, Colour.NOTE_EDGE, HAIRLINE);
            case NOTE_LABEL -> text(Colour.NOTE_INK);
        };
    }

    Look on(Paper paper) {
        return new Look(name(fill, paper), name(stroke, paper), strokeWidth, dash, round, bold);
    }

    private static String name(Colour colour, Paper paper) {
        return colour == null ? Look.NONE : colour.on(paper);
    }

    private static Appearance filled(Colour fill) {
        return new Appearance(fill, null, 0, List.of(), false, false, false);
    }

    private static Appearance stroked(Colour stroke, double width) {
        return new Appearance(null, stroke, width, List.of(), false, false, false);
    }

    private static Appearance box(Colour fill, Colour stroke, double width) {
        return new Appearance(fill, stroke, width, List.of(), false, false, false);
    }

    private static Appearance text(Colour colour) {
        return new Appearance(colour, null, 0, List.of(), false, false, true);
    }

    private static Appearance boldText(Colour colour) {
        return new Appearance(colour, null, 0, List.of(), false, true, true);
    }

    private Appearance dashed(List<Double> lengths) {
        return new Appearance(fill, stroke, strokeWidth, lengths, round, bold, isText);
    }

    private Appearance rounded() {
        return new Appearance(fill, stroke, strokeWidth, dash, true, bold, isText);
    }
}
