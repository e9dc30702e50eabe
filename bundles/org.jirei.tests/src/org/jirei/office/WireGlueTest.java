/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTCustomGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Wires are glued to boxes where they end, so that programs draw them as before and move them with the boxes. */
class WireGlueTest {

    private static final Box BOUNDARY = new Box(0, 0, 400, 200, 8, Style.BOUNDARY_HEAD);
    private static final Box CARD = new Box(300, 50, 100, 40, 6, Style.NODE);

    private final IntSupplier ids = new IntSupplier() {
        private int last = 10;

        @Override
        public int getAsInt() {
            return ++last;
        }
    };
    private final WireGlue glue = new WireGlue(
            List.<SceneItem>of(Group.item("", "", List.of(BOUNDARY)), Group.item("", "", List.of(CARD))), ids);

    @Test
    void endsOnAnEdgeAreGluedToACardBeforeItsBoundary() {
        assertEquals(Optional.of(new GlueSites.Site(11, 4)), glue.glue(new Point(400, 70)));
        assertEquals(Optional.of(new GlueSites.Site(12, 4)), glue.glue(new Point(400, 150)));
    }

    @Test
    void wiresThatEndAtTheSamePlaceShareItsSite() {
        assertEquals(Optional.of(new GlueSites.Site(11, 4)), glue.glue(new Point(350, 90)));
        assertEquals(Optional.of(new GlueSites.Site(11, 5)), glue.glue(new Point(350, 50)));
        assertEquals(Optional.of(new GlueSites.Site(11, 4)), glue.glue(new Point(350, 90)));
    }

    @Test
    void endsInsideBesideAndAtRoundCornersAreFree() {
        for (Point end : List.of(new Point(350, 70), new Point(350, 92), new Point(303, 50), new Point(300, 87))) {
            assertEquals(Optional.empty(), glue.glue(end));
        }
        assertEquals(Optional.empty(), glue.of(CARD));
    }

    private static Stream<XSLFShape> all(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(group), all(group.getShapes())) : Stream.of(shape));
    }

    private static double share(CTCustomGeometry2D geometry, String coordinate) {
        return switch (coordinate) {
            case "l", "t" -> 0;
            case "r", "b" -> 1;
            case "hc", "vc" -> 0.5;
            default -> {
                String[] formula = geometry.getGdLst().getGdList().stream()
                        .filter(guide -> guide.getName().equals(coordinate)).map(CTGeomGuide::getFmla).findFirst()
                        .orElseThrow().split(" ");
                yield Double.parseDouble(formula[2]) / Double.parseDouble(formula[3]);
            }
        };
    }

    private static Point2D site(List<XSLFShape> shapes, CTConnection glued) {
        XSLFShape box = shapes.stream().filter(shape -> shape.getShapeId() == glued.getId()).findFirst().orElseThrow();
        CTCustomGeometry2D geometry = ((CTShape) box.getXmlObject()).getSpPr().getCustGeom();
        CTAdjPoint2D place = geometry.getCxnLst().getCxnArray((int) glued.getIdx()).getPos();
        Rectangle2D anchor = box.getAnchor();
        return new Point2D.Double(anchor.getX() + share(geometry, place.getX().toString()) * anchor.getWidth(),
                anchor.getY() + share(geometry, place.getY().toString()) * anchor.getHeight());
    }

    private static void expectAt(List<XSLFShape> shapes, CTConnection glued, double x, double y, List<String> faults) {
        if (site(shapes, glued).distance(x, y) > 0.5) {
            faults.add("%s instead of %f, %f".formatted(site(shapes, glued), x, y));
        }
    }

    @Test
    void everyGluedEndOfTheSurveyLiesOnItsSite() throws Exception {
        byte[] report = new ReportPptx(Optional.empty()).file(Sources.survey2018()).content();
        List<String> faults = new ArrayList<>();
        int glued = 0;
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(report))) {
            for (XSLFSlide slide : show.getSlides()) {
                List<XSLFShape> shapes = all(slide.getShapes()).toList();
                for (XSLFShape shape : shapes) {
                    if (shape instanceof XSLFConnectorShape wire) {
                        var ends = ((CTConnector) wire.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
                        Rectangle2D place = wire.getAnchor();
                        double left = wire.getFlipHorizontal() ? place.getMaxX() : place.getMinX();
                        double top = wire.getFlipVertical() ? place.getMaxY() : place.getMinY();
                        if (ends.isSetStCxn()) {
                            expectAt(shapes, ends.getStCxn(), left, top, faults);
                            glued++;
                        }
                        if (ends.isSetEndCxn()) {
                            expectAt(shapes, ends.getEndCxn(), place.getMinX() + place.getMaxX() - left,
                                    place.getMinY() + place.getMaxY() - top, faults);
                            glued++;
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(glued > 100, glued + " ends");
    }
}
