/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.ui.highlighting.Meaning;

/** The texts of entries wherever they are listed. */
public final class EntryTexts {

    /** The platform's own colour for numbers is hard to read on a dark ground; that of references is made for both. */
    private static final Styler NUMBER = StyledString.createColorRegistryStyler(Meaning.REFERENCE.colorId(), null);

    private EntryTexts() {
    }

    /** Returns the number of {@code entry}, if it has one, and its label. */
    public static StyledString styled(OutlineEntry entry) {
        StyledString text = new StyledString();
        if (!entry.number().isEmpty()) {
            text.append(entry.number() + " ", NUMBER);
        }
        return text.append(entry.label());
    }
}
