/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSignedTwipsMeasure;

/** The room on a page inside its margins, in px. */
record PageRoom(double width, double height) {

    /** A4 with margins of 20 mm, for a template that says nothing of its pages. */
    private static final PageRoom USUAL = new PageRoom(643, 971);

    /** Returns the room on the pages of {@code section}. */
    static PageRoom of(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL;
        }
        CTPageMar margins = section.getPgMar();
        return inPx(POIXMLUnits.parseLength(section.getPgSz().xgetW())
                - POIXMLUnits.parseLength(margins.xgetLeft()) - POIXMLUnits.parseLength(margins.xgetRight()),
                POIXMLUnits.parseLength(section.getPgSz().xgetH())
                - upright(margins.xgetTop()) - upright(margins.xgetBottom()));
    }

    /** The sign of a margin says only whether a running head may push the text down (ECMA-376-1, 17.6.11). */
    private static long upright(STSignedTwipsMeasure margin) {
        return Math.abs(POIXMLUnits.parseLength(margin));
    }

    private static PageRoom inPx(long width, long height) {
        return new PageRoom(width / WordFigures.EMU_PER_PX, height / WordFigures.EMU_PER_PX);
    }
}
