/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.figure.FigureMetrics;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.Placement;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;

/**
 * Lays out a case as a schematic: boundaries and actors as boxes inside one another, links and arrows between them, and
 * beside each arrow what it tells. An arrow that several lines share is drawn once. A line that is relayed or goes to
 * several has its number at its first arrow; marks at the beginning of the others show that something goes on.
 *
 * <p>Half-built models are laid out as far as they go: what is absent or did not resolve is left out.
 */
public final class SchematicLayout {

    static final String FIGURE = "schematic";

    private SchematicLayout() {
    }

    /**
     * Returns the schematic of {@code kase}, about as wide for its height as a sheet of A4 on its side. May take
     * seconds.
     *
     * @throws CancellationException soon after the thread is interrupted, which it stays
     */
    public static Scene layout(Case kase, Labels labels) {
        PageFormat proportions = PageFormat.A4_LANDSCAPE;
        return layout(SchematicPlan.of(kase, labels), kase, proportions.width() - 2 * proportions.margin(),
                proportions.height() - 2 * proportions.margin(), FigureMetrics.MARGIN);
    }

    /**
     * Returns the schematic of {@code kase}, about as wide for its height as a room, which it may be larger than.
     *
     * @param margin white at each edge
     */
    static Scene layout(SchematicPlan plan, Case kase, double roomWidth, double roomHeight, double margin) {
        Area page = new Area(0, 0, roomWidth, roomHeight);
        Schematic schematic = SchematicSearch.unbounded(plan, page);
        SceneIds ids = new SceneIds(kase, FIGURE);
        Area contents = schematic.contents();
        double width = Math.ceil(contents.width()) + 2 * margin;
        double height = Math.ceil(contents.height()) + 2 * margin;
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(0, 0, width, height, 0, Style.SHEET));
        Placement placement = new Placement(1, margin - contents.x(), margin - contents.y());
        items.addAll(placement.of(SchematicDrawing.of(schematic, ids)));
        Labels labels = plan.labels();
        return new Scene(width, height, ids.name(), labels.proseLanguage().code(), labels.title(kase),
                FlowDescription.of(kase, labels), items);
    }
}
