/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Arrow;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SceneChecks;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A figure is scaled down only where it is larger than its sheet. */
final class SheetFrameTest {

    private static final double GAP = 48;

    private final CaseBuilder builder = new CaseBuilder();

    /** Returns the sheet with wires from edge to edge of an area that is {@code wider} than the sheet's. */
    private Scene sheet(PageFormat page, double wider) {
        builder.step("知らせた", builder.actor("甲"), message(Arrow.PLAIN, builder.actor("乙")));
        SchematicPlan plan = SchematicPlan.of(builder.kase(), builder.labels());
        SheetFrame frame = new SheetFrame(builder.kase(), builder.labels(), page.sheet());
        Area area = frame.area();
        Area sheet = new Area(0, 0, area.width() + wider, area.height());
        Blocks blocks = new Blocks(plan);
        assertTrue(new Floor(blocks.sheet(), 1).fill(sheet.grown(-GAP), GAP, GAP));
        Map<Wire, Route> routes = new LinkedHashMap<>();
        routes.put(Wire.of(plan, blocks).getFirst(), new Route(List.of(new Point(0, 0), new Point(sheet.right(), 0),
                new Point(sheet.right(), sheet.bottom()), new Point(0, sheet.bottom())), 0));
        Schematic figure = new Schematic(plan, blocks.copy(), routes, List.of(), sheet);
        return frame.sheet(figure, new SceneIds(builder.kase(), SchematicLayout.FIGURE).page(1), 1, 1);
    }

    private static double smallest(Scene scene) {
        return new Drawing(scene).texts().stream().mapToDouble(text -> text.fontSize()).min().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = PageFormat.class, mode = Mode.EXCLUDE, names = "NONE")
    void wiresAlongTheEdgesOfItsAreaScaleNothingDown(PageFormat page) {
        Scene scene = sheet(page, 0);
        assertEquals(Measures.READING_FONT, smallest(scene));
        assertEquals(List.of(), SceneChecks.faults(scene, page));
    }

    @ParameterizedTest
    @EnumSource(value = PageFormat.class, mode = Mode.EXCLUDE, names = "NONE")
    void aLargerOneIsScaledDownToTheSheet(PageFormat page) {
        Scene scene = sheet(page, 100);
        assertTrue(smallest(scene) < Measures.READING_FONT);
        assertEquals(List.of(), SceneChecks.faults(scene, page));
    }
}
