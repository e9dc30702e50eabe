/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;

/** A box with connection sites of its own beside the four that rectangles have (ECMA-376-1, 20.1.9.9, 20.1.9.10). */
final class GlueSites {

    /** Shares of a box are told in millionths, an EMU or so. LibreOffice would not take lengths for EMU. */
    private static final int WHOLE = 1_000_000;

    /** An edge of a box, with the names of its coordinates (20.1.10.56) and of the direction that leads away from it. */
    enum Edge {
        TOP("", "t", "3cd4"), LEFT("l", "", "cd2"), BOTTOM("", "b", "cd4"), RIGHT("r", "", "0");

        private final String x;
        private final String y;
        private final String away;

        Edge(String x, String y, String away) {
            this.x = x;
            this.y = y;
            this.away = away;
        }

        private String site(String across, String down) {
            return "<a:cxn ang=\"" + away + "\"><a:pos x=\"" + (x.isEmpty() ? across : x) + "\" y=\""
                    + (y.isEmpty() ? down : y) + "\"/></a:cxn>";
        }
    }

    /**
     * A place on the edge of a box.
     *
     * @param share of the edge from its left or upper end
     */
    record Spot(Edge edge, double share) {
    }

    /** A connection site as connectors refer to it: the id of the box and the number of its site, from 0. */
    record Site(int box, int index) {
    }

    private final int id;
    private final List<Spot> spots = new ArrayList<>();

    GlueSites(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** Returns the site at a place, which wires may share. */
    Site site(Spot spot) {
        if (!spots.contains(spot)) {
            spots.add(spot);
        }
        return new Site(id, Edge.values().length + spots.indexOf(spot));
    }

    /**
     * Returns a rectangle with these sites, which keep their shares of the edges when it is resized. LibreOffice knows
     * a shape's own sites only where there are more than four.
     *
     * @param radius of its corners as a share of its shorter side
     */
    String rectangle(double radius) {
        StringBuilder guides = new StringBuilder(guide("corner", "ss", radius))
                .append("<a:gd name=\"farX\" fmla=\"+- r 0 corner\"/><a:gd name=\"farY\" fmla=\"+- b 0 corner\"/>");
        StringBuilder sites = new StringBuilder();
        for (Edge edge : Edge.values()) {
            sites.append(edge.site("hc", "vc"));
        }
        for (int index = 0; index < spots.size(); index++) {
            Spot spot = spots.get(index);
            String name = "site" + index;
            guides.append(guide(name, spot.edge().x.isEmpty() ? "w" : "h", spot.share()));
            sites.append(spot.edge().site(name, name));
        }
        return "<a:custGeom><a:avLst/><a:gdLst>" + guides + "</a:gdLst><a:ahLst/><a:cxnLst>" + sites
                + "</a:cxnLst><a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/><a:pathLst><a:path>" + start("l", "corner")
                + corner("cd2") + edge("farX", "t") + corner("3cd4") + edge("r", "farY") + corner("0")
                + edge("corner", "b") + corner("cd4") + "<a:close/></a:path></a:pathLst></a:custGeom>";
    }

    private static String guide(String name, String side, double share) {
        return "<a:gd name=\"" + name + "\" fmla=\"*/ " + side + " " + Math.round(share * WHOLE) + " " + WHOLE + "\"/>";
    }

    private static String start(String x, String y) {
        return "<a:moveTo><a:pt x=\"" + x + "\" y=\"" + y + "\"/></a:moveTo>";
    }

    private static String edge(String x, String y) {
        return "<a:lnTo><a:pt x=\"" + x + "\" y=\"" + y + "\"/></a:lnTo>";
    }

    /** A quarter of a circle, clockwise. */
    private static String corner(String from) {
        return "<a:arcTo wR=\"corner\" hR=\"corner\" stAng=\"" + from + "\" swAng=\"cd4\"/>";
    }
}
