/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

/**
 * How much is tried for a figure: much for one that a reader takes in at a glance, less the more there is in it.
 *
 * @param arrangements how many arrangements
 * @param rounds changes to each arrangement
 * @param innerGaps how many gaps inside boundaries
 * @param passes how often each wire seeks its way
 * @param growth from one sheet to the next larger
 * @param growths how many sheets
 * @param greed 1 finds the cheapest way, more finds one sooner
 * @param reach how many places the search for a way that touches no other looks at
 */
record Effort(int arrangements, int rounds, int innerGaps, int passes, double growth, int growths, double greed,
        int reach) {

    private static final int FEW = 36;
    private static final int MANY = 110;

    private static final Effort MUCH = new Effort(5, 2_000, 2, 2, 1.1, 16, 1, Integer.MAX_VALUE);
    private static final Effort SOME = new Effort(2, 1_500, 1, 1, 1.25, 5, 1.3, 60_000);
    private static final Effort LITTLE = new Effort(1, 800, 1, 1, 1.3, 1, 2, 20_000);
    /** For texts so long that nobody takes in the figure. */
    private static final Effort LEAST = new Effort(1, 200, 1, 1, 1.3, 6, 1.5, 20_000);
    private static final double BULKY = 2;

    /** Returns what is tried for a figure with so many wires that needs {@code scale} times a page at least. */
    static Effort of(int wires, double scale) {
        if (wires > MANY) {
            return LITTLE;
        }
        return scale > BULKY ? LEAST : wires <= FEW ? MUCH : SOME;
    }
}
