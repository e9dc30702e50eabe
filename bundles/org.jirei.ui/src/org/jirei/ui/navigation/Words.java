/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the word around a place of a text without reading the source. */
public final class Words {

    private Words() {
    }

    /** Returns the letters around {@code offset}; {@code null} where there are none. */
    public static IRegion around(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String text = document.get(line.getOffset(), line.getLength());
            int start = offset - line.getOffset();
            int end = start;
            while (start > 0 && Character.isUnicodeIdentifierPart(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            while (end < text.length() && Character.isUnicodeIdentifierPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return start == end ? null : new Region(line.getOffset() + start, end - start);
        } catch (BadLocationException e) {
            // the text has become shorter since the place was taken
            return null;
        }
    }
}
