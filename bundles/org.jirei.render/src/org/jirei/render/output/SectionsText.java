/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.SectionKind;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.TextWriter;

/** The six sections of a case as plain text, to be pasted elsewhere: word for word what the case's own text has. */
public final class SectionsText {

    private SectionsText() {
    }

    /**
     * Returns the sections that are there, each line ended by a line feed; empty where none is.
     *
     * @param wanted the only section that is wanted; empty for all
     */
    public static String of(Case kase, Optional<SectionKind> wanted, RenderContext context) {
        return TextWriter.write(CasePage.sections(kase, wanted, context.labels(kase), context.anchors()));
    }
}
