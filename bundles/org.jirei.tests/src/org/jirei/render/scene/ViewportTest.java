/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jirei.render.scene.Viewport.Fit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader sees of a picture stays in its place. */
class ViewportTest {

    private static final double NEAR = 1e-6;
    private static final double MARGIN = 10;

    private final Viewport viewport = new Viewport();

    @BeforeEach
    void aLargePictureInASmallWindow() {
        viewport.picture(1000, 2000);
        viewport.window(420, 320);
    }

    @Test
    void aFitFollowsTheWindowAndThePicture() {
        assertEquals(0.4, viewport.zoom(), NEAR);
        viewport.window(820, 320);
        assertEquals(0.8, viewport.zoom(), NEAR);
        viewport.fit(Fit.WHOLE);
        assertEquals(0.15, viewport.zoom(), NEAR);
        assertEquals((820 - 150) / 2.0, viewport.left(), NEAR);
        viewport.picture(1000, 1000);
        assertEquals(0.3, viewport.zoom(), NEAR);
        viewport.picture(10, 10);
        assertEquals(1.5, viewport.zoom(), NEAR);
    }

    @Test
    void zoomingKeepsWhatIsUnderTheMouse() {
        viewport.zoomTo(1);
        viewport.move(-300, -700);
        double x = viewport.pictureX(100);
        double y = viewport.pictureY(200);
        viewport.zoomBy(3, 100, 200);
        assertEquals(Fit.NONE, viewport.fit());
        assertEquals(1.728, viewport.zoom(), NEAR);
        assertEquals(x, viewport.pictureX(100), NEAR);
        assertEquals(y, viewport.pictureY(200), NEAR);
    }

    @Test
    void aNewPictureIsShownAtTheSameZoomAndPlace() {
        viewport.zoomTo(1);
        viewport.move(-300, -700);
        Extent before = viewport.seen();
        viewport.picture(1000, 2060);
        assertEquals(before, viewport.seen());
        viewport.picture(1000, 500);
        assertEquals(320 - MARGIN, viewport.top() + 500, NEAR);
    }

    @Test
    void aFittedPictureKeepsItsPlaceWhenTheZoomChanges() {
        viewport.move(0, -400);
        double y = viewport.pictureY(0);
        viewport.window(520, 320);
        assertEquals(0.5, viewport.zoom(), NEAR);
        assertEquals(y, viewport.pictureY(0), NEAR);
    }

    @Test
    void whatIsRevealedIsSeenAndWhatIsSeenDoesNotMove() {
        viewport.zoomTo(1);
        viewport.move(2000, 2000);
        Extent seen = viewport.seen();
        viewport.reveal(new Extent(50, 50, 200, 100));
        assertEquals(seen, viewport.seen());
        Extent far = new Extent(700, 1500, 200, 100);
        viewport.reveal(far);
        assertTrue(viewport.seen().contains(far.x(), far.y()) && viewport.seen().contains(far.right(), far.bottom()));
        Extent huge = new Extent(100, 300, 900, 900);
        viewport.reveal(huge);
        assertTrue(viewport.seen().contains(huge.x(), huge.y()), () -> viewport.seen().toString());
    }

    @Test
    void whateverIsDoneNoWindowIsEmptyAndScrollingReachesBothEnds() {
        Random random = new Random(20181);
        for (int i = 0; i < 20_000; i++) {
            switch (random.nextInt(6)) {
                case 0 -> viewport.picture(random.nextInt(3000), random.nextInt(3000));
                case 1 -> viewport.window(random.nextInt(900), random.nextInt(900));
                case 2 -> viewport.fit(Fit.values()[random.nextInt(3)]);
                case 3 -> viewport.zoomBy(random.nextInt(9) - 4, random.nextInt(500), random.nextInt(500));
                case 4 -> viewport.move(random.nextInt(4000) - 2000, random.nextInt(4000) - 2000);
                default -> viewport.reveal(new Extent(random.nextInt(3000), random.nextInt(3000), 99, 99));
            }
            assertTrue(viewport.zoom() >= 0.1 && viewport.zoom() <= 8);
            double right = viewport.left() + viewport.contentWidth() - MARGIN;
            double bottom = viewport.top() + viewport.contentHeight() - MARGIN;
            assertTrue(right >= Math.min(viewport.windowWidth(), viewport.contentWidth()) - 1);
            assertTrue(bottom >= Math.min(viewport.windowHeight(), viewport.contentHeight()) - 1);
            assertTrue(viewport.hiddenLeft() <= Math.max(0, viewport.contentWidth() - viewport.windowWidth()) + NEAR);
            assertTrue(viewport.hiddenAbove() <= Math.max(0, viewport.contentHeight() - viewport.windowHeight()) + NEAR);
        }
    }
}
