/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the search for ways and for free room rests on. */
final class RasterTest {

    @Test
    void roomThatOverlapsWhatIsTakenIsNeverFree() {
        Random random = new Random(1);
        Area sheet = new Area(10, 20, 400, 300);
        List<Area> taken = IntStream.range(0, 12).mapToObj(unused -> area(random)).toList();
        Raster raster = new Raster(sheet);
        taken.forEach(raster::take);
        int free = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            Area area = area(random);
            if (raster.isFree(area)) {
                free++;
                assertTrue(taken.stream().noneMatch(area::overlaps), area::toString);
            }
        }
        assertTrue(free > 100, "free: " + free);
    }

    private static Area area(Random random) {
        return new Area(10 + 300 * random.nextDouble(), 20 + 200 * random.nextDouble(), 80 * random.nextDouble(),
                80 * random.nextDouble());
    }

    @Test
    void theSmallestNumberComesOutFirst() {
        Random random = new Random(2);
        LongHeap heap = new LongHeap();
        PriorityQueue<Long> expected = new PriorityQueue<>();
        for (int round = 0; round < 5_000; round++) {
            if (random.nextInt(3) > 0 || expected.isEmpty()) {
                long value = random.nextInt(500);
                heap.add(value);
                expected.add(value);
            } else {
                assertEquals(expected.poll(), heap.poll());
            }
            assertEquals(expected.isEmpty(), heap.isEmpty());
        }
    }

    @Test
    void aLineMeetsOnlyWhatItRunsThrough() {
        Area area = new Area(10, 10, 10, 10);
        assertTrue(Geometry.meets(0, 0, 30, 30, area));
        assertTrue(Geometry.meets(15, 0, 15, 30, area));
        assertFalse(Geometry.meets(0, 0, 30, 5, area));
        assertFalse(Geometry.meets(0, 20, 30, 20, area));
        assertFalse(Geometry.meets(0, 25, 12, 30, area));
    }

    @Test
    void linesCrossOnlyBetweenTheirEnds() {
        assertTrue(Geometry.cross(0, 0, 10, 10, 0, 10, 10, 0));
        assertFalse(Geometry.cross(0, 0, 10, 10, 20, 0, 11, 9));
        assertFalse(Geometry.cross(0, 0, 10, 0, 0, 5, 10, 5));
    }
}
