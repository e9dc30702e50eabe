/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What everything looks like: the one file with colours, fonts and stroke widths (px). Text has at least the contrast
 * that WCAG 2.2 AA asks for (4.5:1), and nothing is told by colour alone.
 */
final class Theme {

    private static final String PAPER = "#ffffff";
    private static final String INK = "#1b2430";
    private static final String QUIET_INK = "#4a5666";
    private static final String LIFELINE = "#a3afbf";
    private static final String BOUNDARY_EDGE = "#a9b7c8";
    private static final String BOUNDARY_FILL = "#eef3f8";
    private static final String BOUNDARY_INK = "#34506f";
    private static final String PHASE_FILL = "#e3e9f1";
    private static final String PHASE_EDGE = "#7187a3";
    private static final String STEP = "#27496d";
    private static final String ACTION = "#0b6e63";
    private static final String ACTION_TINT = "#f1faf8";
    private static final String STEP_TINT = "#f4f7fb";
    private static final String ALARM = "#b3261e";
    private static final String NOTE_FILL = "#fff8e1";
    private static final String NOTE_EDGE = "#b08d2e";
    private static final String NOTE_INK = "#4d3d05";

    private static final String FONTS = "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Yu Gothic UI','Yu Gothic',"
            + "Meiryo,'IPAexGothic',sans-serif";

    private static final String MESSAGE_WIDTH = ";stroke-width:1.5";
    private static final String ATTACK_WIDTH = ";stroke-width:3";
    private static final String BROKEN = ";stroke-dasharray:6 4";
    private static final String BOLD = ";font-weight:600";

    private static final Map<Style, String> CLASS_NAMES = new EnumMap<>(Style.class);
    private static final String STYLE_SHEET;

    static {
        for (Style style : Style.values()) {
            CLASS_NAMES.put(style, "jirei-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        STYLE_SHEET = rules();
    }

    private Theme() {
    }

    /** Returns the class of a role, such as {@code jirei-step-badge}. */
    static String className(Style style) {
        return CLASS_NAMES.get(style);
    }

    /** Returns one rule for each role. The rules are the same in every figure, so that figures can share a page. */
    static String styleSheet() {
        return STYLE_SHEET;
    }

    private static String rules() {
        return Arrays.stream(Style.values())
                .map(style -> "." + className(style) + "{" + declarations(style) + "}")
                .collect(Collectors.joining());
    }

    private static String declarations(Style style) {
        return switch (style) {
            case SHEET, HALO -> fill(PAPER);
            case BOUNDARY -> outline(BOUNDARY_EDGE, 1);
            case BOUNDARY_HEAD -> shape(BOUNDARY_FILL, BOUNDARY_EDGE, 1);
            case BOUNDARY_LABEL -> text(BOUNDARY_INK) + BOLD;
            case LIFELINE -> outline(LIFELINE, 1.25);
            case HEAD -> shape(PAPER, BOUNDARY_INK, 1.25);
            case HEAD_LABEL -> text(INK) + BOLD;
            case PICTOGRAM -> pictogram(BOUNDARY_INK);
            case ATTACKER_PICTOGRAM -> pictogram(ALARM);
            case PHASE -> fill(PHASE_FILL);
            case PHASE_RAIL -> fill(PHASE_EDGE);
            case PHASE_LABEL -> text(INK) + BOLD;
            case TIME -> text(QUIET_INK);
            case STEP_BADGE -> fill(STEP);
            case STEP_BADGE_NUMBER, ACTION_BADGE_NUMBER -> text(PAPER) + BOLD;
            case STEP_BOX -> shape(STEP_TINT, STEP, 1.25);
            case STEP_MESSAGE -> outline(STEP) + MESSAGE_WIDTH;
            case STEP_MESSAGE_FAILED -> outline(STEP) + MESSAGE_WIDTH + BROKEN;
            case STEP_MESSAGE_END -> fill(STEP);
            case STEP_JOIN -> shape(STEP_TINT, STEP, 1.25);
            case ACTION_BADGE -> fill(ACTION);
            case ACTION_BOX -> shape(ACTION_TINT, ACTION, 1.25);
            case ACTION_MESSAGE -> outline(ACTION) + MESSAGE_WIDTH;
            case ACTION_MESSAGE_FAILED -> outline(ACTION) + MESSAGE_WIDTH + BROKEN;
            case ACTION_MESSAGE_END -> fill(ACTION);
            case ACTION_JOIN -> shape(ACTION_TINT, ACTION, 1.25);
            case FAILURE_MARK -> outline(ALARM, 2.5) + ";stroke-linecap:round";
            case ATTACK_MESSAGE -> outline(ALARM) + ATTACK_WIDTH + ";stroke-linejoin:round";
            case ATTACK_MESSAGE_END -> fill(ALARM);
            case SENTENCE -> text(INK);
            case NOTE, NOTE_FOLD -> shape(NOTE_FILL, NOTE_EDGE, 1);
            case NOTE_LABEL -> text(NOTE_INK);
        };
    }

    private static String fill(String colour) {
        return "fill:" + colour;
    }

    private static String outline(String colour) {
        return "fill:none;stroke:" + colour;
    }

    private static String outline(String colour, double width) {
        return outline(colour) + ";stroke-width:" + Decimal.of(width);
    }

    private static String shape(String fill, String edge, double width) {
        return fill(fill) + ";stroke:" + edge + ";stroke-width:" + Decimal.of(width);
    }

    private static String text(String colour) {
        return fill(colour) + ";font-family:" + FONTS + ";white-space:pre";
    }

    private static String pictogram(String colour) {
        return outline(colour, 1.6) + ";stroke-linecap:round;stroke-linejoin:round";
    }
}
