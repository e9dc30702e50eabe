/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** The look of each meaning, as the theme and the user's preferences have it at the moment. */
final class Palette {

    StyleRange style(Stretch stretch) {
        Meaning meaning = stretch.meaning();
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return new StyleRange(stretch.start(), stretch.end() - stretch.start(),
                meaning.colorId() == null ? null : colors.get(meaning.colorId()), null,
                meaning.bold() ? SWT.BOLD : SWT.NORMAL);
    }
}
