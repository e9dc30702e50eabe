/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** The part that an item plays in a figure. {@link Look} says what each looks like. */
public enum Style {
    SHEET,
    BOUNDARY,
    BOUNDARY_HEAD,
    BOUNDARY_LABEL,
    LIFELINE,
    HEAD,
    HEAD_LABEL,
    PICTOGRAM,
    ATTACKER_PICTOGRAM,
    PHASE,
    PHASE_RAIL,
    PHASE_LABEL,
    TIME,
    HALO,
    STEP_BADGE,
    STEP_BADGE_NUMBER,
    STEP_BOX,
    STEP_MESSAGE,
    STEP_MESSAGE_FAILED,
    STEP_MESSAGE_END,
    STEP_JOIN,
    ACTION_BADGE,
    ACTION_BADGE_NUMBER,
    ACTION_BOX,
    ACTION_MESSAGE,
    ACTION_MESSAGE_FAILED,
    ACTION_MESSAGE_END,
    ACTION_JOIN,
    FAILURE_MARK,
    ATTACK_MESSAGE,
    ATTACK_MESSAGE_END,
    SENTENCE,
    NOTE,
    NOTE_FOLD,
    NOTE_LABEL,
    NODE,
    LINK,
    LINK_LABEL,
    LEADER,
    CALLOUT_STEP,
    CALLOUT_ACTION,
    FIGURE_TITLE,
    CONTINUATION,
    PAGE_NUMBER
}
