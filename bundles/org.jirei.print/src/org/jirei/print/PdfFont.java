/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A face as it stands in one PDF document: only the characters that the document shows. */
interface PdfFont {

    /** Returns the font of the document. */
    PDFont font();

    /** Returns whether there is room for {@code glyph}, or it is there already. */
    boolean takes(Glyph glyph);

    /** Returns the code that shows {@code glyph}, which the font has from now on. */
    byte[] code(Glyph glyph);

    /** Returns how far the document says that the next character is, in em. */
    double advance(Glyph glyph);

    /** Puts what was shown into the document, once, at the end. */
    void finish() throws IOException;
}
