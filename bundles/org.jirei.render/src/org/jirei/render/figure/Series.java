/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.jirei.render.figure.FigureMetrics.ACTION_BADGE_RADIUS;
import static org.jirei.render.figure.FigureMetrics.STEP_BADGE_RADIUS;

import org.jirei.model.Action;
import org.jirei.model.FlowLine;
import org.jirei.render.scene.Style;

/** The two series of numbers, told apart by the shape of their badges as well as by colour. */
public enum Series {
    STEP(STEP_BADGE_RADIUS, Style.STEP_BADGE, Style.STEP_BADGE_NUMBER, Style.STEP_BOX, Style.STEP_JOIN,
            new MessageStyles(Style.STEP_MESSAGE, Style.STEP_MESSAGE_FAILED, Style.STEP_MESSAGE_END)),
    ACTION(ACTION_BADGE_RADIUS, Style.ACTION_BADGE, Style.ACTION_BADGE_NUMBER, Style.ACTION_BOX, Style.ACTION_JOIN,
            new MessageStyles(Style.ACTION_MESSAGE, Style.ACTION_MESSAGE_FAILED, Style.ACTION_MESSAGE_END));

    /** What a message looks like: its line, its line where it fails, its ends. */
    public record MessageStyles(Style line, Style failed, Style end) {
    }

    private final double badgeRadius;
    private final Style badge;
    private final Style number;
    private final Style box;
    private final Style join;
    private final MessageStyles message;

    Series(double badgeRadius, Style badge, Style number, Style box, Style join, MessageStyles message) {
        this.badgeRadius = badgeRadius;
        this.badge = badge;
        this.number = number;
        this.box = box;
        this.join = join;
        this.message = message;
    }

    /** Returns the series that {@code line} is numbered in. */
    public static Series of(FlowLine line) {
        return line instanceof Action ? ACTION : STEP;
    }

    /** Returns the radius of the badge's corners in px. */
    public double badgeRadius() {
        return badgeRadius;
    }

    /** Returns the role of the badge. */
    public Style badge() {
        return badge;
    }

    /** Returns the role of the number in it. */
    public Style number() {
        return number;
    }

    /** Returns the role of a box around number and sentence. */
    public Style box() {
        return box;
    }

    /** Returns the role of a bar that joins several messages. */
    public Style join() {
        return join;
    }

    /** Returns the roles of its messages. */
    public MessageStyles message() {
        return message;
    }
}
